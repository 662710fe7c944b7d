using System.CommandLine;
using PolicyFlex.Diagnostics;
using PolicyFlex.Tool.Deciding;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>--explain</c>: in short, or <c>--explain full</c>.</summary>
internal sealed class ExplainOption : Option<string?>
{
    private const string Short = "short";
    private const string Full = "full";

    private static readonly string[] Details = [Short, Full];

    public ExplainOption()
        : base("--explain")
    {
        HelpName = string.Join('|', Details);
        Description = "Tell why as well: in short (also without a word), or all of it with places.";
        Arity = ArgumentArity.ZeroOrOne;
        CompletionSources.Add(Details);
        Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Refuse(token.Value) is { } problem)
            {
                result.AddError(problem.Text);
            }
        });
    }

    /// <summary>Why a word is no way to explain; null for those that are one.</summary>
    public static Diagnostic? Refuse(string detail) =>
        Details.Contains(detail, StringComparer.Ordinal) ? null : ToolProblems.UnknownDetail(detail, Details);

    /// <summary>How much a command line asks for.</summary>
    public Detail In(ParseResult parsed) => parsed.GetResult(this) switch
    {
        null => Detail.None,
        { Tokens: [{ Value: Full }] } => Detail.Full,
        _ => Detail.Short,
    };
}
