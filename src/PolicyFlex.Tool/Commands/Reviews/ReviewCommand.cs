using System.CommandLine;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>review VERB</c>: when overrides are so many that the policy should be looked at.</summary>
internal static class ReviewCommand
{
    public static Command Create(Terminal terminal) => new("review", "When a policy is overridden so often that it should be looked at.")
    {
        DesignCommand.Create(terminal),
    };
}
