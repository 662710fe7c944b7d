using System.CommandLine;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Tool.Output;

/// <summary><c>--view</c>: for whose eyes a decision is written.</summary>
internal sealed class ViewOption : Option<string>
{
    public const string Agent = "agent";
    public const string Customer = "customer";

    private static readonly string[] Views = [Agent, Customer];

    public ViewOption()
        : base("--view")
    {
        Description = "For whose eyes: all of it for the agent, or what the customer may hear.";
        HelpName = string.Join('|', Views);
        DefaultValueFactory = _ => Agent;
        CompletionSources.Add(Views);
        Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Refuse(token.Value) is { } problem)
            {
                result.AddError(problem.Text);
            }
        });
    }

    /// <summary>Why somebody is nobody for whom a decision is written; null for those for whom it is.</summary>
    public static Diagnostic? Refuse(string view) => Views.Contains(view, StringComparer.Ordinal) ? null : ToolProblems.UnknownView(view, Views);
}
