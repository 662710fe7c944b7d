using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Tool.Commands;

/// <summary>The arguments of the verbs. A word that looks like an option was meant to be one.</summary>
internal static class VerbArguments
{
    public static Argument<string[]> Sets() => Guarded(new Argument<string[]>("PATH")
    {
        Description = "A set's folder, a folder of such folders, or a policyset.yaml.",
        Arity = ArgumentArity.OneOrMore,
    });

    public static Argument<string> OneSet() => Guarded(new Argument<string>("SET")
    {
        Description = "A set's folder, or its policyset.yaml.",
    });

    public static Argument<string> NewSet() => Guarded(new Argument<string>("NAME")
    {
        Description = "The set's name, and that of its folder: online-shop.",
    });

    public static Argument<string> Code() => Guarded(new Argument<string>("CODE")
    {
        Description = "The code in front of a message: PF301.",
    });

    public static Argument<string?> SchemaKind() => Guarded(new Argument<string?>("KIND")
    {
        Description = "The kind of file: policyset, policy or tests.",
        Arity = ArgumentArity.ZeroOrOne,
    });

    public static Argument<string> Named(string name, string description) => Guarded(new Argument<string>(name) { Description = description });

    /// <summary>What is said about the first word that looks like an option; null if none does.</summary>
    public static Diagnostic? Refuse(ArgumentResult argument, Command command) =>
        argument.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } found
            ? ToolProblems.UnknownOption(found.Value, command.Name, WrongUsage.OptionsOf(command))
            : null;

    private static Argument<T> Guarded<T>(Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            if (Refuse(result, ((CommandResult)result.Parent!).Command) is { } problem)
            {
                result.AddError(problem.Text);
            }
        });
        return argument;
    }
}
