package fm.earshot.script.spoken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Units of measure by sign or name. Spelled as Americans do, for those are the words that the
/// dictionaries of speech engines have.
final class Units {
  record Unit(String one, String many) {}

  private static final Map<String, Unit> SIGNS = new LinkedHashMap<>();

  static {
    of(
        "kg=kilogram,KG=kilogram,Kg=kilogram,g=gram,mg=milligram,mcg=microgram,km=kilometer",
        "KM=kilometer,Km=kilometer,m=meter,cm=centimeter,mm=millimeter,nm=nanometer,mi=mile",
        "yd=yard,yds=yard,ft=foot/feet,in=inch/inches,lb=pound,lbs=pound,LB=pound,LBS=pound",
        "oz=ounce,t=metric ton,ha=hectare,ac=acre,l=liter,L=liter,ml=milliliter,mL=milliliter",
        "cl=centiliter,gal=gallon,pt=pint,qt=quart,bbl=barrel,tbsp=tablespoon,tsp=teaspoon");
    of(
        "sq ft=square foot/square feet,sq mi=square mile,sq km=square kilometer",
        "sq. ft=square foot/square feet,sq. mi=square mile,sq. km=square kilometer",
        "km²=square kilometer,km2=square kilometer,m²=square meter,m2=square meter",
        "m³=cubic meter,m3=cubic meter,cm³=cubic centimeter,cc=cubic centimeter",
        "ft²=square foot/square feet,cu ft=cubic foot/cubic feet,mi²=square mile");
    of(
        "mph=mile per hour/miles per hour,kph=kilometer per hour/kilometers per hour",
        "km/h=kilometer per hour/kilometers per hour,kmh=kilometer per hour/kilometers per hour",
        "mpg=mile per gallon/miles per gallon,m/s=meter per second/meters per second",
        "rpm=revolution per minute/revolutions per minute,psi=pound per square inch/pounds per"
            + " square inch,ppm=part per million/parts per million",
        "ppb=part per billion/parts per billion,bpm=beat per minute/beats per minute");
    of(
        "W=watt,kW=kilowatt,MW=megawatt,GW=gigawatt,TW=terawatt,Wh=watt hour,kWh=kilowatt hour",
        "MWh=megawatt hour,GWh=gigawatt hour,TWh=terawatt hour,V=volt,kV=kilovolt,mV=millivolt",
        "A=amp,mA=milliamp,mAh=milliamp hour,Hz=hertz/hertz,kHz=kilohertz/kilohertz",
        "MHz=megahertz/megahertz,GHz=gigahertz/gigahertz,J=joule,kJ=kilojoule,cal=calorie",
        "kcal=kilocalorie,hp=horsepower/horsepower,dB=decibel,Pa=pascal,hPa=hectopascal");
    of(
        "kPa=kilopascal,MPa=megapascal,mbar=millibar,GB=gigabyte,MB=megabyte,KB=kilobyte",
        "kB=kilobyte,TB=terabyte,PB=petabyte,Kbps=kilobit per second/kilobits per second",
        "kbps=kilobit per second/kilobits per second,Mbps=megabit per second/megabits per second",
        "mbps=megabit per second/megabits per second,MBps=megabyte per second/megabytes per second",
        "Gbps=gigabit per second/gigabits per second,gbps=gigabit per second/gigabits per second");
    of(
        "ms=millisecond,sec=second,secs=second,min=minute,mins=minute,hr=hour,hrs=hour",
        "h=hour,yr=year,yrs=year,wk=week,wks=week,mo=month,mos=month,ºC=degree Celsius,ºF=degree"
            + " Fahrenheit,°C=degree Celsius,°F=degree Fahrenheit,°=degree,º=degree");
    names(
        "kilogram,gram,milligram,kilometer,meter,centimeter,millimeter,mile,yard,pound,ounce,ton",
        "hectare,acre,liter,milliliter,gallon,barrel,watt,kilowatt,megawatt,gigawatt,volt,decibel",
        "square kilometer,square meter,square mile,cubic meter,degree,tonne,kilowatt hour",
        "megawatt"
            + " hour,dollar,euro,peso,cent,percent,hour,minute,second,megabyte,gigabyte,terabyte");
    SIGNS.put("foot", new Unit("foot", "feet"));
    SIGNS.put("feet", new Unit("feet", "feet"));
    SIGNS.put("inch", new Unit("inch", "inches"));
    SIGNS.put("inches", new Unit("inches", "inches"));
  }

  private Units() {}

  private static void of(String... lines) {
    for (String pair : String.join(",", lines).split(",", -1)) {
      String[] sides = pair.split("=", 2);
      String[] forms = sides[1].split("/", 2);
      String many = forms.length == 2 ? forms[1] : plural(forms[0]);
      SIGNS.put(sides[0], new Unit(forms[0], many));
    }
  }

  private static String plural(String one) {
    return one.startsWith("degree ") ? one.replace("degree", "degrees") : one + "s";
  }

  /// Names in full stay as they are, but for their spelling.
  private static void names(String... lines) {
    for (String one : String.join(",", lines).split(",", -1)) {
      for (String form : List.of(one, one + "s")) {
        SIGNS.put(form, new Unit(form, form));
        SIGNS.put(form.replace("meter", "metre").replace("liter", "litre"), new Unit(form, form));
      }
    }
  }

  /// Matches any sign or name, the longest first.
  static String pattern() {
    List<String> signs = new ArrayList<>(SIGNS.keySet());
    signs.sort(Comparator.comparingInt(String::length).reversed());
    return signs.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  /// The name of one; null where there is no such sign.
  static @Nullable String one(String sign) {
    Unit unit = SIGNS.get(sign);
    return unit == null ? null : unit.one();
  }

  static @Nullable Unit get(String sign) {
    return SIGNS.get(sign);
  }
}
