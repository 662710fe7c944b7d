using System.CommandLine;
using PolicyFlex.Diagnostics;
using PolicyFlex.Tool.Output;
using PolicyFlex.Tool.Reviews;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>review design</c>: what a rate, a volume and a number of false alarms mean for the time until a flag.</summary>
internal sealed class DesignCommand
{
    private readonly Option<string> _expected = Text("--expected", "SHARE", "The share of overrides that is tolerable.", "5%");
    private readonly Option<string> _concerning = Text("--concerning", "SHARE", "The share that is worth a review.", "10%");
    private readonly Option<string> _cases = new("--cases-per-day") { HelpName = "N", Description = "How many cases come on a day, on average.", Required = true };
    private readonly Option<string> _years = Text("--years-between-false-alarms", "N", "How many years pass between false alarms, on average.", "10");
    private readonly FormatOption _format = new("text", "json");
    private readonly Terminal _terminal;

    private DesignCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var design = new DesignCommand(terminal);
        var command = new Command("design", "Tell how many overrides make a flag, how often that is a false alarm, and how long it takes.")
        {
            design._expected,
            design._concerning,
            design._cases,
            design._years,
            design._format,
        };
        command.SetAction(parsed => (int)design.Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var problem = VolumeReader.Read(_expected.Name, parsed.GetValue(_expected)!, out var expected)
            ?? VolumeReader.Read(_concerning.Name, parsed.GetValue(_concerning)!, out var concerning)
            ?? VolumeReader.ReadNumber(_cases.Name, parsed.GetRequiredValue(_cases), out var cases)
            ?? VolumeReader.ReadNumber(_years.Name, parsed.GetValue(_years)!, out var years)
            ?? Write(parsed.GetValue(_format)!, expected, concerning, cases, years);
        if (problem is null)
        {
            return ExitCode.Fine;
        }

        _terminal.Tell(problem);
        return ExitCode.Usage;
    }

    private Diagnostic? Write(string format, decimal expected, decimal concerning, decimal casesPerDay, decimal years)
    {
        if (concerning <= expected)
        {
            return ToolProblems.ConcerningNotAbove(VolumeText.Share(concerning), VolumeText.Share(expected));
        }

        if (VolumeDesign.For(expected, concerning, casesPerDay, years) is not { } design)
        {
            return ToolProblems.NoDesign(VolumeText.Share(expected), VolumeText.Share(concerning));
        }

        if (format == "json")
        {
            _terminal.Out.WriteJson(writer => VolumeJson.Write(writer, design));
        }
        else
        {
            VolumeText.Write(new Page(_terminal.Out), design);
        }

        return null;
    }

    private static Option<string> Text(string name, string helpName, string description, string otherwise) =>
        new(name) { HelpName = helpName, Description = description, DefaultValueFactory = _ => otherwise };
}
