/** Units of everyday life, trade and the older systems, as `unitTable` reads them. Words in lower case. */
export const CUSTOMARY_WORDS = `
measure | kilometre | kms klick klicks
measure | micrometre | micron microns
measure | mile | mile miles statute_mile statute_miles
measure | nautical mile | nautical_mile nautical_miles nmi
measure | astronomical unit | astronomical_unit astronomical_units
measure | light year | light_year light_years lightyear lightyears
measure | light second | light_second light_seconds
measure | light minute | light_minute light_minutes
measure | foot | foot feet ft
measure | inch | inch inches
measure | yard | yard yards yd yds
measure | fathom | fathom fathoms
measure | furlong | furlong furlongs
measure | angstrom | angstrom angstroms ångström ångströms
measure | hectare | hectare hectares
measure | acre | acre acres
measure | square foot | sqft
measure | acre foot | acre_foot acre_feet
measure | tonne | metric_ton metric_tons metric_tonne metric_tonnes
measure | long ton | long_ton long_tons imperial_ton imperial_tons
measure | short ton | short_ton short_tons
measure | deadweight ton | deadweight_ton deadweight_tons deadweight_tonne deadweight_tonnes dwt
measure | kilogram | kilo kilos kgs
measure | microgram | mcg
measure | pound | lb lbs pound pounds
measure | ounce | ounce ounces oz
measure | troy ounce | troy_ounce troy_ounces
measure | stone | stone
measure | hundredweight | hundredweight cwt
measure | carat | carat carats karat karats
measure | gallon | gallon gallons us_gallon us_gallons
measure | imperial gallon | imperial_gallon imperial_gallons
measure | quart | quart quarts
measure | pint | pint pints
measure | fluid ounce | fluid_ounce fluid_ounces fl_oz fl_._oz
measure | cup | cup cups
measure | tablespoon | tablespoon tablespoons tablespoonful tablespoonfuls tbsp tbsps
measure | teaspoon | teaspoon teaspoons teaspoonful teaspoonfuls tsp tsps
measure | cubic centimetre | cc ccs
measure | barrel | barrel barrels bbl bbls
measure | barrel of oil equivalent | barrel_of_oil_equivalent barrels_of_oil_equivalent boe
measure | tonne of oil equivalent | tonne_of_oil_equivalent tonnes_of_oil_equivalent ton_of_oil_equivalent tons_of_oil_equivalent
measure | tonne of TNT | tonnes_of_tnt tons_of_tnt
measure | bushel | bushel bushels
measure | peck | peck pecks
measure | cord | cord_of_wood cords_of_wood
measure | board foot | board_foot board_feet
measure | twenty-foot equivalent unit | teu teus twenty_foot_equivalent_unit twenty_foot_equivalent_units
measure | kilometre per hour | kmh kph kmph
measure | mile per hour | mph
measure | metre per second | mps
measure | knot | knot knots kt kts
measure | degree Celsius | degrees_celsius degree_celsius celsius_degrees degrees_centigrade degree_centigrade degrees_c degree_c deg_c deg_._c deg_celsius celsius °_c °c °_celsius ℃
measure | degree Fahrenheit | degrees_fahrenheit degree_fahrenheit degrees_f degree_f deg_f deg_._f fahrenheit °_f °f °_fahrenheit ℉
measure | kelvin | kelvin kelvins degrees_kelvin
measure | degree | degree degrees deg °
measure | arcminute | arcminute arcminutes arc_minute arc_minutes minutes_of_arc
measure | arcsecond | arcsecond arcseconds arc_second arc_seconds seconds_of_arc
measure | radian | radian radians
measure | magnitude | magnitude on_the_richter_scale on_richter_scale on_the_moment_magnitude_scale
measure | horsepower | horsepower hp bhp brake_horsepower shp shaft_horsepower
measure | metric horsepower | metric_horsepower
measure | British thermal unit | british_thermal_unit british_thermal_units btu btus
measure | million British thermal units | mmbtu million_btu million_british_thermal_units
measure | therm | therm therms
measure | kilowatt hour | kwh kwhs
measure | megawatt hour | mwh
measure | gigawatt hour | gwh
measure | terawatt hour | twh
measure | megahertz | mhz
measure | gigahertz | ghz
measure | pound per square inch | psi pound_per_square_inch pounds_per_square_inch
measure | millimetre of mercury | millimetre_of_mercury millimetres_of_mercury millimeters_of_mercury mmhg mm_hg
measure | inch of mercury | inch_of_mercury inches_of_mercury inhg
measure | atmosphere | atmospheres atm
measure | torr | torr
measure | pound foot | pound_foot pound_feet lb_ft lb_-_ft lbft
measure | foot pound | foot_pound foot_pounds ft_lb ft_lbs
measure | pound force | pound_force pounds_force lbf pounds_of_force pounds_of_thrust lbs_of_thrust lb_of_thrust
measure | standard gravity | g_force g_forces gs
measure | decibel | decibel decibels db dba
measure | nit | nits
measure | megapixel | megapixel megapixels
measure | pixel | pixel pixels
measure | roentgen | roentgen roentgens
measure | part per million | part_per_million parts_per_million ppm
measure | part per billion | part_per_billion parts_per_billion ppb
measure | beat per minute | beat_per_minute beats_per_minute beats_a_minute bpm
measure | breath per minute | breaths_per_minute breaths_a_minute
measure | revolution per minute | revolution_per_minute revolutions_per_minute rpm
measure | frame per second | frame_per_second frames_per_second fps
measure | mile per gallon | mile_per_gallon miles_per_gallon miles_to_the_gallon mpg
measure | barrel per day | bpd
measure | barrel of oil equivalent per day | boepd boe_/_d
measure | bit per second | bps
measure | kilobit per second | kbps
measure | megabit per second | mbps mb_/_s
measure | gigabit per second | gbps
measure | terabit per second | tbps
measure | international unit | iu ius international_unit international_units
measure | drachm | dram drams drachm drachms
`;

/** Short forms whose case matters: "m" is a metre, "M" a million or a motorway. */
export const CUSTOMARY_SIGNS = `
duration | hour | h
duration | second | s
duration | millisecond | ms
measure | mile | mi
measure | inch | in ″
measure | foot | ′
measure | hectare | ha
measure | light year | ly
measure | astronomical unit | AU
measure | nautical mile | NM
measure | degree Celsius | C
measure | degree Fahrenheit | F
measure | cubic metre | cbm
measure | metric horsepower | PS
measure | megapixel | MP
measure | megabit | Mb
measure | megabyte | mb
measure | kilobyte | KB
measure | gigabyte | gb
measure | terabyte | tb
measure | radian | rad
percent | percentage point | pp ppt ppts
percent | basis point | bp
percent | percent | pc
`;
