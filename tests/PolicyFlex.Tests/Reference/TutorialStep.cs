using System.Text.RegularExpressions;

namespace PolicyFlex.Tests.Reference;

/// <summary>One step of the tutorial: a file is written or changed, or the tool is run.</summary>
internal abstract partial record TutorialStep
{
    private TutorialStep()
    {
    }

    /// <summary>The steps of a page in their order.</summary>
    public static IReadOnlyList<TutorialStep> Read(string page) => [.. Steps().Matches(page).Select(Read)];

    private static TutorialStep Read(Match match)
    {
        var (file, line, text) = (match.Groups["file"].Value, match.Groups["line"].Value, match.Groups["text"].Value);
        return match.Groups["what"].Value switch
        {
            "file" => new Write(file, text),
            "beneath" => new Change(file, line + "\n", line + "\n" + text),
            "instead of" => new Change(file, line + "\n", text),
            _ => new Run(match.Groups["command"].Value, match.Groups["exit"] is { Success: true } exit ? int.Parse(exit.Value) : 0, match.Groups["output"]),
        };
    }

    /// <summary>A new file.</summary>
    public sealed record Write(string File, string Text) : TutorialStep;

    /// <summary>A line of a file, with its end, that becomes something else.</summary>
    public sealed record Change(string File, string From, string To) : TutorialStep;

    /// <summary>A command, the exit code, and the stretch of the page that shows what is printed.</summary>
    public sealed record Run(string Command, int Exit, Group Output) : TutorialStep;

    [GeneratedRegex(
        @"<!-- (?<what>file|beneath|instead of): (?<file>\S+)( \| (?<line>[^\n]+))? -->\n```\w+\n(?<text>.*?)```\n"
        + @"|```sh\npolicyflex (?<command>[^\n#]*[^\n# ])( +# exit code (?<exit>\d))?\n```\n\n```\n(?<output>.*?)```\n",
        RegexOptions.Singleline)]
    private static partial Regex Steps();
}
