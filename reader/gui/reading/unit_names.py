"""The units of measure whose names are translated; rarer ones keep their English names."""

from __future__ import annotations

from reader.gui.language import later, tr

UNITS = (
    *(later("meter", "a unit of measure"), later("meters", "a unit of measure")),
    *(later("kilometer", "a unit of measure"), later("kilometers", "a unit of measure")),
    *(later("centimeter", "a unit of measure"), later("centimeters", "a unit of measure")),
    *(later("millimeter", "a unit of measure"), later("millimeters", "a unit of measure")),
    *(later("mile", "a unit of measure"), later("miles", "a unit of measure")),
    *(later("yard", "a unit of measure"), later("yards", "a unit of measure")),
    *(later("gram", "a unit of measure"), later("grams", "a unit of measure")),
    *(later("kilogram", "a unit of measure"), later("kilograms", "a unit of measure")),
    *(later("metric ton", "a unit of measure"), later("metric tons", "a unit of measure")),
    *(later("ton", "a unit of measure"), later("tons", "a unit of measure")),
    *(later("pound", "a unit of measure"), later("pounds", "a unit of measure")),
    *(later("ounce", "a unit of measure"), later("ounces", "a unit of measure")),
    *(later("liter", "a unit of measure"), later("liters", "a unit of measure")),
    *(later("gallon", "a unit of measure"), later("gallons", "a unit of measure")),
    *(later("barrel", "a unit of measure"), later("barrels", "a unit of measure")),
    *(later("hectare", "a unit of measure"), later("hectares", "a unit of measure")),
    *(later("acre", "a unit of measure"), later("acres", "a unit of measure")),
    *(later("watt", "a unit of measure"), later("watts", "a unit of measure")),
    *(later("kilowatt", "a unit of measure"), later("kilowatts", "a unit of measure")),
    *(later("megawatt", "a unit of measure"), later("megawatts", "a unit of measure")),
    *(later("gigawatt", "a unit of measure"), later("gigawatts", "a unit of measure")),
    *(later("kilowatt hour", "a unit of measure"), later("kilowatt hours", "a unit of measure")),
    *(later("megawatt hour", "a unit of measure"), later("megawatt hours", "a unit of measure")),
    *(later("gigawatt hour", "a unit of measure"), later("gigawatt hours", "a unit of measure")),
    *(later("terawatt hour", "a unit of measure"), later("terawatt hours", "a unit of measure")),
    *(later("byte", "a unit of measure"), later("bytes", "a unit of measure")),
    *(later("megabyte", "a unit of measure"), later("megabytes", "a unit of measure")),
    *(later("gigabyte", "a unit of measure"), later("gigabytes", "a unit of measure")),
    *(later("terabyte", "a unit of measure"), later("terabytes", "a unit of measure")),
    *(later("volt", "a unit of measure"), later("volts", "a unit of measure")),
    *(later("foot", "a unit of measure"), later("feet", "a unit of measure")),
    *(later("inch", "a unit of measure"), later("inches", "a unit of measure")),
    *(later("square meter", "a unit of measure"), later("square meters", "a unit of measure")),
    *(
        later("square kilometer", "a unit of measure"),
        later("square kilometers", "a unit of measure"),
    ),
    *(later("square foot", "a unit of measure"), later("square feet", "a unit of measure")),
    *(later("square mile", "a unit of measure"), later("square miles", "a unit of measure")),
    *(later("cubic meter", "a unit of measure"), later("cubic meters", "a unit of measure")),
    *(
        later("meter per second", "a unit of measure"),
        later("meters per second", "a unit of measure"),
    ),
    *(
        later("kilometer per hour", "a unit of measure"),
        later("kilometers per hour", "a unit of measure"),
    ),
    *(later("mile per hour", "a unit of measure"), later("miles per hour", "a unit of measure")),
    *(later("degree Celsius", "a unit of measure"), later("degrees Celsius", "a unit of measure")),
    *(
        later("degree Fahrenheit", "a unit of measure"),
        later("degrees Fahrenheit", "a unit of measure"),
    ),
    later("hertz", "a unit of measure"),
    later("kilohertz", "a unit of measure"),
    later("megahertz", "a unit of measure"),
    later("gigahertz", "a unit of measure"),
)


def unit_name(english: str) -> str:
    """A unit in the reader's language: `kilometers per hour`."""
    return tr(english, "a unit of measure")
