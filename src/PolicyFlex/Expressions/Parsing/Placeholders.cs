using System.Globalization;
using System.Linq.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>The names that values have before the parser: a letter for the type, and a number.</summary>
internal sealed class Placeholders
{
    private readonly Dictionary<string, ParameterExpression> _known = new(StringComparer.Ordinal);

    /// <summary>The name of the value with a number.</summary>
    public static string NameOf(Sort sort, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Letter(sort)}{number}");

    /// <summary>The number in a name.</summary>
    public static int NumberOf(ParameterExpression placeholder) =>
        int.Parse(placeholder.Name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The placeholder of a name.</summary>
    public ParameterExpression Of(string name)
    {
        if (!_known.TryGetValue(name, out var placeholder))
        {
            placeholder = Expression.Parameter(TypeOf(name[0]), name);
            _known.Add(name, placeholder);
        }

        return placeholder;
    }

    private static char Letter(Sort sort) => sort.Kind switch
    {
        ValueKind.Number => 'n',
        ValueKind.Boolean => 'b',
        ValueKind.Records => 'r',
        ValueKind.List => sort.Element!.Kind switch
        {
            ValueKind.Number => 'm',
            ValueKind.Boolean => 'c',
            _ => 'u',
        },
        _ => 't',
    };

    private static Type TypeOf(char letter) => letter switch
    {
        'n' => typeof(decimal),
        'b' => typeof(bool),
        'r' => typeof(IEnumerable<ParserRecord>),
        'm' => typeof(IEnumerable<decimal>),
        'c' => typeof(IEnumerable<bool>),
        'u' => typeof(IEnumerable<string>),
        _ => typeof(string),
    };
}
