"""The agreement workbench (协议工作台): form, live preview, findings, approval, signing; and the lead's approvals."""
