using System.CommandLine;
using PolicyFlex.Tool.Deciding;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>--explain</c>: in short, or <c>--explain full</c>.</summary>
internal sealed class ExplainOption : Option<string?>
{
    private const string Short = "short";
    private const string Full = "full";

    public ExplainOption()
        : base("--explain")
    {
        string[] details = [Short, Full];
        HelpName = string.Join('|', details);
        Description = "Tell why as well: in short, or all of it with places.";
        Arity = ArgumentArity.ZeroOrOne;
        CompletionSources.Add(details);
        Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !details.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError(ToolProblems.UnknownDetail(token.Value, details).Text);
            }
        });
    }

    /// <summary>How much a command line asks for.</summary>
    public Detail In(ParseResult parsed) => parsed.GetResult(this) switch
    {
        null => Detail.None,
        { Tokens: [{ Value: Full }] } => Detail.Full,
        _ => Detail.Short,
    };
}
