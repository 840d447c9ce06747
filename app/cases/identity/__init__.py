"""Identity documents (证件) as a reader gives them: what a number tells, what a chip or a line says, who may read them.

`numbers` and `document` are rules; `line`, `machine_lines` and `chip` read the three shapes in which readers speak;
`reader` is the port, `wedge`, `library` and `simulator` are behind it. A checksum is a hint here as everywhere, never a
block: the person with the document is right in front of the desk, and old and foreign documents have other rules.
Photograph, fingerprints and ethnic group on a chip are not read: the desk does not need them.
"""
