# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`python -m licet` is `licet`."""

from licet.app.cli import main

if __name__ == "__main__":
    main()
