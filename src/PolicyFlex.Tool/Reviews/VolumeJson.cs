using System.Text.Json;

namespace PolicyFlex.Tool.Reviews;

/// <summary>Writes a design as JSON: cases and days are averages, rounded to four decimals.</summary>
internal static class VolumeJson
{
    public static void Write(Utf8JsonWriter writer, VolumeDesign design)
    {
        var (up, down) = (design.Design.OverrideScore, -design.Design.CompliantScore);
        writer.WriteStartObject();
        writer.WriteNumber("expected", design.Expected);
        writer.WriteNumber("concerning", design.Concerning);
        writer.WriteNumber("casesPerDay", design.CasesPerDay);
        writer.WriteNumber("yearsBetweenFalseAlarms", design.Years);
        writer.WriteStartObject("scores");
        writer.WriteNumber("override", up);
        writer.WriteNumber("compliant", -down);
        writer.WriteEndObject();
        WriteM(writer, up, down);
        writer.WriteNumber("limit", design.Design.Limit);
        writer.WriteNumber("headStart", design.Design.HeadStart);
        writer.WriteStartObject("falseAlarm");
        writer.WriteNumber("cases", Rounded(design.CasesToFalseAlarm));
        writer.WriteNumber("years", Rounded(design.YearsToFalseAlarm));
        writer.WriteEndObject();
        WriteDelay(writer, "flag", design, design.CasesToFlag);
        WriteDelay(writer, "flagWithHeadStart", design, design.CasesWithHeadStart);
        WriteDelay(writer, "doubling", design, design.CasesToDoubling);
        WriteAround(writer, design);
        writer.WriteEndObject();
    }

    private static void WriteM(Utf8JsonWriter writer, int up, int down)
    {
        if (down == 1)
        {
            writer.WriteNumber("m", up + 1);
        }
        else
        {
            writer.WriteNull("m");
        }
    }

    private static void WriteDelay(Utf8JsonWriter writer, string name, VolumeDesign design, double? cases)
    {
        if (cases is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("cases", Rounded(cases.Value));
        writer.WriteNumber("days", Rounded(design.DaysOf(cases.Value)));
        writer.WriteEndObject();
    }

    private static void WriteAround(Utf8JsonWriter writer, VolumeDesign design)
    {
        writer.WriteStartArray("around");
        foreach (var one in design.Around())
        {
            writer.WriteStartObject();
            writer.WriteNumber("casesPerDay", (double)one.CasesPerDay);
            writer.WriteNumber("yearsBetweenFalseAlarms", (double)one.Years);
            if (one is { Design: { } other, Days: { } days })
            {
                writer.WriteNumber("limit", other.Design.Limit);
                writer.WriteNumber("days", Rounded(days));
            }
            else
            {
                writer.WriteNull("limit");
                writer.WriteNull("days");
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static double Rounded(double number) => Math.Round(number, 4);
}
