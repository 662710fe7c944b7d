using System.Collections.Frozen;

namespace PolicyFlex.Expressions;

/// <summary>The signs of the language, and those that people bring from elsewhere.</summary>
internal static class Signs
{
    /// <summary>The signs that are operators, with their one spelling.</summary>
    private static readonly FrozenDictionary<string, string> Operators = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["=="] = "==",
        ["="] = "==",
        ["!="] = "!=",
        ["<>"] = "!=",
        ["<"] = "<",
        ["<="] = "<=",
        [">"] = ">",
        [">="] = ">=",
        ["+"] = "+",
        ["-"] = "-",
        ["*"] = "*",
        ["/"] = "/",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The signs that mean an operator in other languages, with that operator.</summary>
    private static readonly FrozenDictionary<string, string> Foreign = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["&&"] = "and",
        ["&"] = "and",
        ["||"] = "or",
        ["|"] = "or",
        ["!"] = "not",
        ["==="] = "==",
        ["!=="] = "!=",
        ["=>"] = ">=",
        ["=<"] = "<=",
        ["≤"] = "<=",
        ["≥"] = ">=",
        ["≠"] = "!=",
        ["×"] = "*",
        ["÷"] = "/",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Signs of more than one character that mean nothing here, so that they are shown whole.</summary>
    private static readonly FrozenSet<string> Strange = FrozenSet.Create(
        StringComparer.Ordinal, ":=", "+=", "-=", "*=", "/=", "%=", "++", "??", "?.", "->", "**", "<<", ">>", "::");

    private static readonly FrozenSet<string> Assignments =
        FrozenSet.Create(StringComparer.Ordinal, ":=", "+=", "-=", "*=", "/=", "%=", "++");

    /// <summary>The longest sign that starts at an offset.</summary>
    public static string At(string text, int offset)
    {
        for (var length = 3; length > 1; length--)
        {
            if (offset + length <= text.Length)
            {
                var sign = text.Substring(offset, length);
                if (Operators.ContainsKey(sign) || Foreign.ContainsKey(sign) || Strange.Contains(sign))
                {
                    return sign;
                }
            }
        }

        var isPair = char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length;
        return text.Substring(offset, isPair ? 2 : 1);
    }

    /// <summary>The operator that a sign is; null if it is none.</summary>
    public static string? Operator(string sign) => Operators.GetValueOrDefault(sign);

    /// <summary>The operator that a sign of another language stands for; null if it is none.</summary>
    public static string? Meant(string sign) => Foreign.GetValueOrDefault(sign);

    /// <summary>Whether a sign gives something a new value in other languages.</summary>
    public static bool IsAssignment(string sign) => Assignments.Contains(sign);

    /// <summary>Whether an operator compares: there may be one of them between <c>and</c>s and <c>or</c>s.</summary>
    public static bool IsComparison(string sign) => sign is "==" or "!=" or "<" or "<=" or ">" or ">=" or "in";
}
