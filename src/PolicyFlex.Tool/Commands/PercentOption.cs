using System.CommandLine;
using System.Globalization;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Tool.Commands;

/// <summary>An option whose value is a whole percentage.</summary>
internal sealed class PercentOption : Option<string?>
{
    public PercentOption(string name, string description)
        : base(name) => (HelpName, Description) = ("PERCENT", description);

    /// <summary>Whether it is given.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetValue(this) is not null;

    /// <summary>The percentage; null if it is not given, or is none.</summary>
    public int? Read(ParseResult parsed) =>
        int.TryParse(parsed.GetValue(this)?.TrimEnd('%'), NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= 100 ? percent : null;

    /// <summary>Why it is no percentage; null if it is one, or is not given.</summary>
    public Diagnostic? Refuse(ParseResult parsed) =>
        parsed.GetValue(this) is { } found && Read(parsed) is null ? ToolProblems.BadThreshold(Name, found) : null;
}
