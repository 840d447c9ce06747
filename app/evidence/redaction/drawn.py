"""A page that was drawn, as objects of the new file: its picture, the black over it, the signs on the black.

The picture is exact where it has few colours, as print has, else a fine JPEG; the black in it is there before it is
packed. The signs are written last and once for places that lie over each other.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from PIL import Image
from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    StreamObject,
)

from app.evidence.marks import UNITS
from app.evidence.redaction.places import Place

_FEW_COLOURS = 4096
_QUALITY = 88


@dataclass(slots=True)
class Drawn:
    """A page as a picture: its packed pixels, its size in points, what is black on it."""

    image: StreamObject
    width: float
    height: float
    places: Sequence[Place]


def packed(image: Image.Image) -> StreamObject:
    """A picture as an object of a PDF: exact where it has few colours, as print has, else a fine JPEG."""
    made = DecodedStreamObject()
    colours = image.getcolors(_FEW_COLOURS)
    grey = colours is not None and all(red == green == blue for _, (red, green, blue) in colours)  # type: ignore[misc]
    if grey:
        image = image.convert("L")
    if colours is not None:
        made.set_data(zlib.compress(image.tobytes(), 6))
        codec = "/FlateDecode"
    else:
        target = BytesIO()
        image.save(target, "JPEG", quality=_QUALITY, subsampling=0)
        made.set_data(target.getvalue())
        codec = "/DCTDecode"
    told = {
        "/Type": NameObject("/XObject"), "/Subtype": NameObject("/Image"), "/Width": NumberObject(image.width),
        "/Height": NumberObject(image.height), "/BitsPerComponent": NumberObject(8), "/Filter": NameObject(codec),
        "/ColorSpace": NameObject("/DeviceGray" if grey else "/DeviceRGB"),
    }  # fmt: skip
    for key, value in told.items():
        made[NameObject(key)] = value
    return made


def signed(places: Sequence[Place]) -> list[Place]:
    """The places that bear their sign: those that lie over none before them, where it would be written twice."""
    bearing: list[Place] = []
    for place in places:
        if place.sign and not any(place.meets(other) for other in bearing):
            bearing.append(place)
    return bearing


def as_page(writer: PdfWriter, drawn: Drawn) -> DictionaryObject:
    """A drawn page as a page of the writer's."""
    width, height = drawn.width, drawn.height
    steps = [f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /Shown Do Q"]
    for place in drawn.places:
        left, low, wide, high = _in_points(place, width, height)
        steps.append(f"0 g {left:.3f} {low:.3f} {wide:.3f} {high:.3f} re f")
    for place in signed(drawn.places):
        left, low, wide, high = _in_points(place, width, height)
        size = min(10.0, 0.7 * high, wide / (0.75 * len(place.sign)))
        if size >= 3.0:
            steps.append(
                f"BT 1 g /Sign {size:.2f} Tf {left + 0.3 * size:.3f} {low + high / 2 - 0.35 * size:.3f} Td "
                f"({place.sign}) Tj ET"
            )
    content = DecodedStreamObject()
    content.set_data("\n".join(steps).encode("ascii"))
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica-Bold"),
            NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
        }
    )
    shown = DictionaryObject({NameObject("/Shown"): _added(writer, drawn.image)})
    resources = DictionaryObject({NameObject("/XObject"): shown})
    if drawn.places:
        resources[NameObject("/Font")] = DictionaryObject({NameObject("/Sign"): font})
    return DictionaryObject(
        {
            NameObject("/MediaBox"): ArrayObject(
                [NumberObject(0), NumberObject(0), FloatObject(width), FloatObject(height)]
            ),
            NameObject("/Contents"): _added(writer, content),
            NameObject("/Resources"): resources,
        }
    )


def _in_points(place: Place, width: float, height: float) -> tuple[float, float, float, float]:
    """Left, low, width and height of a place on a page of so many points."""
    left, low = place.left * width / UNITS, height - place.bottom * height / UNITS
    return left, low, (place.right - place.left) * width / UNITS, (place.bottom - place.top) * height / UNITS


def _added(writer: PdfWriter, made: StreamObject) -> IndirectObject:
    return writer._add_object(made)  # noqa: SLF001 - the library has no other way to add one


def page_of(made: DictionaryObject) -> PageObject:
    """What makes a page, as a page that a writer takes."""
    page = PageObject()
    page[NameObject("/Type")] = NameObject("/Page")
    page.update(made)
    return page
