using System.CommandLine;

namespace PolicyFlex.Tool.Output;

/// <summary><c>--format</c>: the first of the formats that a verb has is the default.</summary>
internal sealed class FormatOption : Option<string>
{
    public FormatOption(params string[] formats)
        : base("--format")
    {
        Description = "How the result is written.";
        HelpName = string.Join('|', formats);
        DefaultValueFactory = _ => formats[0];
        CompletionSources.Add(formats);
        Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !formats.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError(ToolProblems.UnknownFormat(token.Value, formats).Text);
            }
        });
    }
}
