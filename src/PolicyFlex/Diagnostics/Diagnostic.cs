using System.Text;

namespace PolicyFlex.Diagnostics;

/// <summary>
/// One thing that is wrong, or doubtful, in something a person wrote: a policy file, an expression in it, a situation, a policy test.
/// </summary>
/// <remarks>
/// Bad input never throws; it gives all its diagnostics at once. Each is written for the person who has to mend it, who need not know
/// any programming language.
/// </remarks>
public sealed record Diagnostic
{
    /// <summary>The stable code of this kind of problem, such as <c>PF201</c>; the reference page explains each.</summary>
    public required string Code { get; init; }

    /// <summary>How much it weighs. Default: <see cref="Diagnostics.Severity.Error"/>.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>What is wrong, as a whole sentence; what was found stands in it in backticks.</summary>
    public required string Message { get; init; }

    /// <summary>What would have been right, as a whole sentence; null where the message says it already.</summary>
    public string? Expected { get; init; }

    /// <summary>The known word that is most like the one found, or null if none is like it.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Where it stands; null for something that was not read from a text.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The message, what was expected and the suggestion, as one paragraph without place and code.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder(Message);
            if (Expected is not null)
            {
                text.Append(' ').Append(Expected);
            }

            if (DidYouMean is not null)
            {
                text.Append(" Did you mean `").Append(DidYouMean).Append("`?");
            }

            return text.ToString();
        }
    }

    /// <summary>One line: <c>file:line:column: error PF201: text</c>.</summary>
    public override string ToString()
    {
        var severity = Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
        return Location is { } location ? $"{location}: {severity} {Code}: {Text}" : $"{severity} {Code}: {Text}";
    }
}
