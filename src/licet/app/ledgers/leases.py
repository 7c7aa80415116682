# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Leases signed with Ed25519, and the keys for it as PEM files."""

import os
import secrets
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from licet.app.ledgers import TIMEOUT, open_ledger
from licet.decide.leases import LeasedLedger, Office, Sign, Verify
from licet.terms.errors import UsageError

__all__ = ["open_node", "open_office", "public_key", "signer", "verifier", "write_key"]


def write_key(path: Path) -> None:
    """Make a key and write it where only its owner can read it.

    Raises:
        UsageError: There is a file already, or it cannot be written.
    """
    key = Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(key)
    except OSError as error:
        raise UsageError(f"the key cannot be written: {error.strerror}", where=str(path)) from error


def public_key(path: Path) -> bytes:
    """The public half of a key file, as PEM: what others are given."""
    return (
        _private(path)
        .public_key()
        .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )


def signer(path: Path) -> Sign:
    """Signs with the key in a file.

    Raises:
        UsageError: It cannot be read, or is no Ed25519 key.
    """
    return _private(path).sign


def verifier(pem: bytes) -> Verify:
    """Knows the signatures that belong to a public key.

    Raises:
        UsageError: It is no Ed25519 key.
    """
    try:
        key = serialization.load_pem_public_key(pem)
    except ValueError:
        key = None
    if not isinstance(key, Ed25519PublicKey):
        raise UsageError("this is no public Ed25519 key", hint="pass what `public_key` gives")

    def verify(message: bytes, signature: bytes) -> bool:
        try:
            key.verify(signature, message)
        except InvalidSignature:
            return False
        return True

    return verify


def open_office(
    url: str, *, key: Path, nodes: Mapping[str, bytes], timeout: timedelta = TIMEOUT
) -> Office:
    """An office that leases out blocks of the ledger at an address.

    Args:
        url: As of `open_ledger`.
        key: The office's key file.
        nodes: Public keys as PEM, by the names of the nodes.
        timeout: As of `open_ledger`.
    """
    return Office(
        open_ledger(url, timeout=timeout),
        sign=signer(key),
        verify=verifier(public_key(key)),
        nodes={name: verifier(pem) for name, pem in nodes.items()},
    )


def open_node(
    url: str, *, name: str, key: Path, office: bytes, timeout: timedelta = TIMEOUT
) -> tuple[LeasedLedger, str]:
    """A ledger for a node out of reach, and the name it has to ask for leases by.

    Args:
        url: Where the node keeps its own books: a file, or `memory:`. Books in memory know
            nothing after a restart, so the name is another one each time: former leases are
            then those of another node.
        name: The node's name; no `#`.
        key: The node's key file.
        office: The office's public key as PEM.
        timeout: As of `open_ledger`.
    """
    if "#" in name or not name:
        raise UsageError(f"`{name}` is no name of a node", hint="leave out `#`: it is ours")
    full = f"{name}#{secrets.token_hex(8)}" if url == "memory:" else name
    books = open_ledger(url, timeout=timeout)
    return LeasedLedger(books, node=full, sign=signer(key), office=verifier(office)), full


def _private(path: Path) -> Ed25519PrivateKey:
    try:
        key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    except OSError as error:
        raise UsageError(f"the key cannot be read: {error.strerror}", where=str(path)) from error
    except (ValueError, TypeError):
        key = None
    if not isinstance(key, Ed25519PrivateKey):
        raise UsageError("this is no private Ed25519 key", where=str(path), hint="`write_key`")
    return key
