using System.CommandLine;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Tool.Output;

/// <summary><c>--format</c>: the first of the formats that a verb has is the default.</summary>
internal sealed class FormatOption : Option<string>
{
    private readonly string[] _formats;

    public FormatOption(params string[] formats)
        : base("--format")
    {
        _formats = formats;
        Description = "How the result is written.";
        HelpName = string.Join('|', formats);
        DefaultValueFactory = _ => formats[0];
        CompletionSources.Add(formats);
        Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Refuse(token.Value) is { } problem)
            {
                result.AddError(problem.Text);
            }
        });
    }

    /// <summary>Why a format is not one of this verb; null if it is.</summary>
    public Diagnostic? Refuse(string format) =>
        _formats.Contains(format, StringComparer.Ordinal) ? null : ToolProblems.UnknownFormat(format, _formats);
}
