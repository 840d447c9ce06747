"""The ways in which an exhibit can be shown (呈现方式), one module each; `ways` is the register from kind to way.

Pages and statements are older and stand beside (`ui.evidence.pages.viewer`, `ui.evidence.statement.panel`);
everything here takes a `Content`, so that what is attached to a mail is shown like an exhibit before it is one.
"""
