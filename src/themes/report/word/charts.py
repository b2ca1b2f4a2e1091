"""Charts of the Word report: Word's own bar charts, drawn from the printed numbers, each with its alternative text."""

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsmap
from lxml import etree

from themes.report.parts import Chart
from themes.report.word.markup import add, legal, to_bytes

# The first colours of the Scottish Government's palette for charts: one for each series.
COLOURS = ("002D54", "2B9C93", "6A2063")
EMU = 635  # English Metric Units in a twentieth of a point
# Heights in EMU: of one bar with the space around it, of the margins, and the most that fits a page.
BAR, MARGIN, TALLEST = 324_000, 180_000, 7_900_000
# The scale goes on beyond the longest bar (100), so that the number beside it has room.
SCALE = 150
C, A = "http://schemas.openxmlformats.org/drawingml/2006/chart", nsmap["a"]
WP, R = nsmap["wp"], nsmap["r"]


def add_chart(paragraph: etree._Element, document: Document, chart: Chart, *, number: int, width: int) -> None:
    """A chart in a paragraph of its own.

    Args:
        paragraph: where it stands.
        document: to whose package the chart is added as a part.
        chart: its bars; they are drawn as long as the printed percentages, so the file holds no other number.
        number: of the chart within the document, from 1.
        width: in twentieths of a point.
    """
    package = document.part.package
    name = PackURI(f"/word/charts/chart{number}.xml")
    part = Part(name, CONTENT_TYPE.DML_CHART, _chart_xml(chart), package)
    relation = document.part.relate_to(part, RELATIONSHIP_TYPE.CHART)
    height = min(TALLEST, MARGIN + BAR * len(chart.bars))
    inline = etree.SubElement(add(add(paragraph, "r"), "drawing"), f"{{{WP}}}inline", nsmap={"wp": WP, "a": A, "c": C})
    etree.SubElement(inline, f"{{{WP}}}extent", cx=str(width * EMU), cy=str(height))
    named = {"id": str(number), "name": f"Chart {number}", "descr": legal(f"{chart.title}. {chart.description}")}
    etree.SubElement(inline, f"{{{WP}}}docPr", named)
    etree.SubElement(inline, f"{{{WP}}}cNvGraphicFramePr")
    data = etree.SubElement(etree.SubElement(inline, f"{{{A}}}graphic"), f"{{{A}}}graphicData", uri=C)
    etree.SubElement(data, f"{{{C}}}chart", {f"{{{R}}}id": relation})


def _chart_xml(chart: Chart) -> bytes:
    """The part that holds the chart."""
    space = etree.Element(f"{{{C}}}chartSpace", nsmap={"c": C, "a": A, "r": R})
    _add(space, "date1904", 0)
    _add(space, "lang", "en-GB")
    _add(space, "roundedCorners", 0)
    drawn = _add(space, "chart")
    _add(drawn, "autoTitleDeleted", 1)
    area = _add(drawn, "plotArea")
    _add(area, "layout")
    _bars(_add(area, "barChart"), chart)
    _axes(area)
    _add(drawn, "plotVisOnly", 1)
    _add(drawn, "dispBlanksAs", "gap")
    plain = _add(space, "spPr")
    etree.SubElement(plain, f"{{{A}}}noFill")
    etree.SubElement(etree.SubElement(plain, f"{{{A}}}ln"), f"{{{A}}}noFill")
    _letters(space, size=1000)
    return to_bytes(space)


def _bars(parent: etree._Element, chart: Chart) -> None:
    """The bars, their names, and the number beside each."""
    for tag, value in (("barDir", "bar"), ("grouping", "clustered"), ("varyColors", 0)):
        _add(parent, tag, value)
    series = _add(parent, "ser")
    _add(series, "idx", 0)
    _add(series, "order", 0)
    _add(_add(series, "tx"), "v").text = legal(chart.title)
    _fill(series, COLOURS[0])
    _add(series, "invertIfNegative", 0)
    for place, bar in enumerate(chart.bars):
        if bar.series:
            _fill(_point(series, place), COLOURS[bar.series])
    labels = _add(series, "dLbls")
    for place, bar in enumerate(chart.bars):
        _label(_add(labels, "dLbl"), place, bar.text)
    _add(labels, "dLblPos", "outEnd")
    _shown(labels)
    _literals(_add(series, "cat"), "strLit", [bar.label for bar in chart.bars])
    _literals(_add(series, "val"), "numLit", [f"{bar.length:g}" for bar in chart.bars])
    _add(parent, "gapWidth", 45)
    _add(parent, "axId", 1)
    _add(parent, "axId", 2)


def _point(series: etree._Element, place: int) -> etree._Element:
    """One bar that is drawn apart from the others."""
    point = _add(series, "dPt")
    _add(point, "idx", place)
    _add(point, "invertIfNegative", 0)
    _add(point, "bubble3D", 0)
    return point


def _fill(drawn: etree._Element, colour: str) -> None:
    """The colour of bars."""
    fill = etree.SubElement(_add(drawn, "spPr"), f"{{{A}}}solidFill")
    etree.SubElement(fill, f"{{{A}}}srgbClr", val=colour)


def _label(parent: etree._Element, place: int, text: str) -> None:
    """The printed words beside one bar."""
    _add(parent, "idx", place)
    rich = _add(_add(parent, "tx"), "rich")
    etree.SubElement(rich, f"{{{A}}}bodyPr", wrap="none")
    run = etree.SubElement(etree.SubElement(rich, f"{{{A}}}p"), f"{{{A}}}r")
    etree.SubElement(run, f"{{{A}}}rPr", lang="en-GB")
    etree.SubElement(run, f"{{{A}}}t").text = legal(text)
    _add(parent, "dLblPos", "outEnd")
    _shown(parent)


def _shown(labels: etree._Element) -> None:
    """What a label shows when nobody has written its words: the value only."""
    for tag in ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"):
        _add(labels, tag, int(tag == "showVal"))


def _literals(parent: etree._Element, tag: str, values: list[str]) -> None:
    """Values that stand in the chart itself."""
    literals = _add(parent, tag)
    _add(literals, "ptCount", len(values))
    for place, value in enumerate(values):
        point = etree.SubElement(literals, f"{{{C}}}pt", idx=str(place))
        _add(point, "v").text = legal(value)


def _axes(area: etree._Element) -> None:
    """The names beside the bars, the first on top, and a scale that is not drawn: the numbers stand beside the bars."""
    for tag, number, other in (("catAx", 1, 2), ("valAx", 2, 1)):
        axis = _add(area, tag)
        _add(axis, "axId", number)
        scaling = _add(axis, "scaling")
        _add(scaling, "orientation", "maxMin" if tag == "catAx" else "minMax")
        if tag == "valAx":
            _add(scaling, "max", SCALE)
            _add(scaling, "min", 0)
        _add(axis, "delete", int(tag == "valAx"))
        _add(axis, "axPos", "l" if tag == "catAx" else "b")
        for ticks in ("majorTickMark", "minorTickMark"):
            _add(axis, ticks, "none")
        _add(axis, "tickLblPos", "low" if tag == "catAx" else "none")
        _add(axis, "crossAx", other)
        _add(axis, "crosses", "autoZero")
        if tag == "valAx":
            _add(axis, "crossBetween", "between")


def _letters(space: etree._Element, *, size: int) -> None:
    """The letters of the chart, in hundredths of a point."""
    words = _add(space, "txPr")
    etree.SubElement(words, f"{{{A}}}bodyPr")
    properties = etree.SubElement(etree.SubElement(words, f"{{{A}}}p"), f"{{{A}}}pPr")
    run = etree.SubElement(properties, f"{{{A}}}defRPr", sz=str(size))
    etree.SubElement(etree.SubElement(run, f"{{{A}}}solidFill"), f"{{{A}}}srgbClr", val="1A1A1A")


def _add(parent: etree._Element, tag: str, value: str | int | None = None) -> etree._Element:
    """A new last child of the chart namespace."""
    return etree.SubElement(parent, f"{{{C}}}{tag}", {} if value is None else {"val": str(value)})
