# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""From a clean text to its clause tree, in four steps.

`paragraphs` finds the paragraphs, `markers` everything that could be a number, `outline`
decides by sequence which of them are and where they hang, `clauses` writes the records.
`headings` and `definitions` read single paragraphs.
"""
