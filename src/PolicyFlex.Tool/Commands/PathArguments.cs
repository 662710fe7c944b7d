using System.CommandLine;
using System.CommandLine.Parsing;

namespace PolicyFlex.Tool.Commands;

/// <summary>The arguments that name files and folders. One that looks like an option was meant to be one.</summary>
internal static class PathArguments
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

    private static Argument<T> Guarded<T>(Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            var command = ((CommandResult)result.Parent!).Command;
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
            {
                result.AddError(ToolProblems.UnknownOption(token.Value, command.Name, WrongUsage.OptionsOf(command)).Text);
            }
        });
        return argument;
    }
}
