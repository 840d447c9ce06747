"""Widgets that every room shares. Import the module you need: `from ui.widgets.field import Form`.

This file imports nothing on purpose: a package that re-exports its modules would pull all of them
into the first paint of the sign-in window.

======================  ======================================================================
module                  gives
======================  ======================================================================
`theme`                 `apply`, `role`, `kind`, `surface`, `state`, `space`, `colour`, `font`, `icon`, `picture`
`layout`                `row`, `column`, `card`, `heading`, `note`, `text_label`, `button`, `tool`, `rule`
`field`                 `FieldRow`, `Form`: label, control, hint, error and remedy in one place
`text_field`            `TextField`, `Verdict`: a line that saves itself, normalises when left, judges beside itself
`number_fields`         `MoneyField`, `DateField`, `PhoneField`, `IdField`, `CardField`
`text_area`             `TextArea`: several lines that save themselves
`choice`                `Choice`: a list found by Pinyin initials, quiet under the wheel
`quiet`                 `QuietSpin`, `QuietDouble`: spin boxes the wheel never changes
`composition`           `composing`, `commit_composition`: is an input method at work?
`settle`                `Settle`: the one timer behind autosave
`typing`, `mnemonics`   `enter_goes_on`, `is_text_input`; `clashes`: two fields with one letter
`normalise`, `pinyin`   pure text: full-width forms, days, check digits; initials
`chips`                 `Chip` to read, `ChipRow` to choose
`flow`                  `FlowLayout`: breaks into lines
`steps`                 `StepList`: red dot, green tick
`stepper`               `Stepper`: the states of a case in a row
`keybar`                `KeyBar`: the visible function keys
`ribbon`                `Ribbon`: "3 missing", jumps through them
`empty`                 `Empty`: what to do when there is nothing
`eye`                   `EyeButton`: hold to reveal
`undo`                  `UndoStrip`: ten seconds instead of "are you sure"
`signature`             `SignaturePad`: strokes of points with time
`affordability`         `AffordabilityBar`
`paged`, `paged_table`  `PagedModel`, `Column`, `PagedTable`: keyset pages, bounded memory
`customer_display`      the second window a customer reads, and its miniature
======================  ======================================================================
"""
