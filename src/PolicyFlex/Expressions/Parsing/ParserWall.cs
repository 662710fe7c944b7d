using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;

namespace PolicyFlex.Expressions;

/// <summary>
/// The one door to RulesEngine's parser. Each shape is parsed once; what the parser says against one is kept too. It is used by one
/// thread at a time.
/// </summary>
internal sealed class ParserWall
{
    private readonly RuleExpressionParser _parser = new(new ReSettings
    {
        CustomTypes = [typeof(ParserFunctions)],
        IsExpressionCaseSensitive = true,
    });

    private readonly Placeholders _placeholders = new();
    private readonly Dictionary<string, Parsed> _shapes = new(StringComparer.Ordinal);

    /// <summary>
    /// Has the parser read something, so that what it loads and builds on its first use is there when it is needed. It may run beside
    /// anything else.
    /// </summary>
    public static void Warm()
    {
        var wall = new ParserWall();
        wall._parser.Parse("n0 > n1 and not b2", [wall._placeholders.Of("n0"), wall._placeholders.Of("n1"), wall._placeholders.Of("b2")], typeof(bool));
    }

    /// <summary>What the parser makes of a shape.</summary>
    public Parsed Parse(Shape shape, Phrase phrase)
    {
        if (!_shapes.TryGetValue(shape.Text, out var parsed))
        {
            parsed = ParseNew(shape, phrase);
            _shapes.Add(shape.Text, parsed);
        }

        return parsed;
    }

    private Parsed ParseNew(Shape shape, Phrase phrase)
    {
        var parameters = shape.Values
            .Select((term, number) => _placeholders.Of(Placeholders.NameOf(phrase.Terms[term].Sort!, number)))
            .ToList();
        if (parameters.Count == 1)
        {
            // The parser lets the members of a single parameter be named bare; with a second one it does not.
            parameters.Add(_placeholders.Of("n1"));
        }

        try
        {
            return new Parsed(_parser.Parse(shape.Text, [.. parameters], returnType: null), null, 0);
        }
        catch (ParseException e)
        {
            return new Parsed(null, e.Message, e.Position);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException or OverflowException
            or NotSupportedException or NullReferenceException or InvalidCastException)
        {
            return new Parsed(null, e.Message, null);
        }
    }
}

/// <summary>What the parser made of a shape.</summary>
/// <param name="Tree">Its tree; null if it refused.</param>
/// <param name="Refusal">What it said; null if it did not refuse. Not for showing.</param>
/// <param name="Position">The offset in the shape's text that it spoke of; null if it named none.</param>
internal sealed record Parsed(Expression? Tree, string? Refusal, int? Position);
