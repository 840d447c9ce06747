"""Widgets that every room shares. Import the module you need: `from ui.widgets.field import FieldRow`.

This file imports nothing on purpose: a package that re-exports its modules would pull all of them
into the first paint of the sign-in window.

============================  =====================================================================
module                        gives
============================  =====================================================================
`theme`                       tokens, `apply`, `space`, `colour`, `font`, `icon`, `role`
`layout`                      `column`, `row`, `card`, `heading`, `note`, `rule`: pages without pixels
`field`                       `FieldRow`, `Form`: label, control, hint, error and remedy in one place
`text_field`, `number_fields`  `TextField`; `MoneyField`, `DateField`, `PhoneField`, `IdField`, `CardField`
`text_area`                   `TextArea` with the autosave signal
`choice`                      `Choice`: combo box found by Pinyin initials, quiet under the wheel
`quiet`                       `QuietSpin`, `QuietDouble`: spin boxes the wheel never changes
`composition`                 `Composition`: is an input method composing in this widget?
`chips`                       `Chip`, `ChipRow`: tags
`steps`                       `StepList`: red dot, green tick
`stepper`                     `Stepper`: the states of a case in a row
`keybar`                      `KeyBar`: the visible function keys
`ribbon`                      `Ribbon`: "3 missing" that jumps through them
`empty`                       `Empty`: what to do when there is nothing
`eye`                         `EyeButton`: hold to reveal
`undo`                        `UndoStrip`: ten seconds instead of "are you sure"
`signature`                   `SignaturePad`: vector strokes with time
`affordability`               `AffordabilityBar`
`paged`                       `PagedModel`, `PagedTable`: keyset pages, bounded memory
`customer_display`            the second window a customer reads
============================  =====================================================================
"""
