<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CopyRows</name>
    <message>
        <source>{0} × {1}  {2}</source>
        <translation>{0} × {1}  {2}</translation>
    </message>
    <message>
        <source>Signed copy is back</source>
        <translation>Signed copy is back</translation>
    </message>
    <message>
        <source>Signed copy is back: {0}, {1}</source>
        <translation>Signed copy is back: {0}, {1}</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Large print</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>{0} in large print</source>
        <translation>{0} in large print</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Show {0}</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>Printer of {0}</source>
        <translation>Printer of {0}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>{0}:</source>
        <translation>{0}:</translation>
    </message>
    <message>
        <source>Copies of {0}: {1}</source>
        <translation>Copies of {0}: {1}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Ask for a seal…</source>
        <translation>Ask for a seal…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>To the case</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>The papers that are due now are ticked. Look at them at the right, change copies or large print, and print. Copies that must be signed wait here until the signed ones are back.</source>
        <translation>The papers that are due now are ticked. Look at them at the right, change copies or large print, and print. Copies that must be signed wait here until the signed ones are back.</translation>
    </message>
    <message>
        <source>&amp;Print {0}</source>
        <translation>&amp;Print {0}</translation>
    </message>
    <message>
        <source>No printer is set up on this PC; save as PDF instead</source>
        <translation>No printer is set up on this PC; save as PDF instead</translation>
    </message>
    <message>
        <source>No font has these characters: {0}</source>
        <translation>No font has these characters: {0}</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Saving the papers</source>
        <translation>Saving the papers</translation>
    </message>
    <message>
        <source>Sent to {0}.</source>
        <translation>Sent to {0}.</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Folder for the papers</translation>
    </message>
    <message>
        <source>{0} file(s) written to {1}</source>
        <translation>{0} file(s) written to {1}</translation>
    </message>
    <message>
        <source>The signed copy is back.</source>
        <translation>The signed copy is back.</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>No case chosen</translation>
    </message>
    <message>
        <source>Open a case and press F8, or find one with Ctrl+K.</source>
        <translation>Open a case and press F8, or find one with Ctrl+K.</translation>
    </message>
    <message>
        <source>To my cases</source>
        <translation>To my cases</translation>
    </message>
</context>
    <context>
        <name>ScanBacks</name>
        <message>
            <source>Scan came back…</source>
            <translation>Scan came back…</translation>
        </message>
        <message>
            <source>Scans and photos ({0})</source>
            <translation>Scans and photos ({0})</translation>
        </message>
        <message>
            <source>Scans of signed papers, in any order</source>
            <translation>Scans of signed papers, in any order</translation>
        </message>
        <message>
            <source>{0}: all {1} pages came as scans (exhibit {2})</source>
            <translation>{0}: all {1} pages came as scans (exhibit {2})</translation>
        </message>
        <message>
            <source>{0}: {1} of {2} pages came as scans (exhibit {3}), page {4} missing</source>
            <translation>{0}: {1} of {2} pages came as scans (exhibit {3}), page {4} missing</translation>
        </message>
    </context>
</TS>
