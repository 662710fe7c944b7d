using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>Tells the values that conditions and amounts read in one situation. Each fact is told once.</summary>
internal sealed class SeenReader(Outlines outlines, KnownFacts facts)
{
    private readonly SeenValue?[] _seen = new SeenValue?[outlines.Facts.Length];
    private readonly TableRows _rows = new(outlines, facts.Evaluator);

    /// <summary>The value of a fact.</summary>
    public SeenValue Fact(int slot)
    {
        if (_seen[slot] is { } known)
        {
            return known;
        }

        var definition = outlines.Facts[slot];
        var value = facts.Evaluator.Fact(slot);
        var claim = value.IsError ? Value.Missing : facts.ClaimOf(slot);
        var standing = value.IsError ? SeenStanding.Failed
            : claim.IsKnown ? SeenStanding.Claimed
            : !value.IsKnown ? SeenStanding.NotKnown
            : definition.Is is not null ? SeenStanding.Derived
            : facts.Situation.Facts[slot].IsKnown ? SeenStanding.Known
            : SeenStanding.Defaulted;
        return _seen[slot] = Seen(outlines.Of(slot), claim.IsKnown ? claim : value, standing) with { Fact = definition.Name };
    }

    /// <summary>The value of a fact by its name.</summary>
    public SeenValue Named(string name) =>
        Fact(Enumerable.Range(0, outlines.Facts.Length).First(slot => string.Equals(outlines.Facts[slot].Name, name, StringComparison.Ordinal)));

    /// <summary>The value of an operand.</summary>
    /// <param name="outline">The operand.</param>
    /// <param name="frame">The entry of the list that it stands in; null for none.</param>
    public SeenValue Of(OperandOutline outline, ListFrame? frame = null) => outline.Operand switch
    {
        Operand.Fact fact => Fact(fact.Slot),
        Operand.Table table => _rows.Met(table, outline, Computed(outline, frame)),
        _ => Computed(outline, frame),
    };

    private SeenValue Computed(OperandOutline outline, ListFrame? frame)
    {
        var value = facts.Evaluator.Evaluate(outline.Operand, frame);
        return Seen(
            outline,
            value,
            value.IsError ? SeenStanding.Failed
                : !value.IsKnown ? SeenStanding.NotKnown
                : outline.Operand is Operand.Literal ? SeenStanding.Written
                : outline.Operand is Operand.Member or Operand.It or Operand.Now ? SeenStanding.Known
                : SeenStanding.Derived);
    }

    private SeenValue Seen(OperandOutline outline, Value value, SeenStanding standing) => new()
    {
        Title = outline.Title,
        Told = outline.Told,
        Value = value.IsError ? outlines.Language.Phrases.Values.Failed : outlines.Teller.Value(value, outline.Like),
        Written = value.IsKnown ? value.ToString() : null,
        Standing = standing,
        From = Sources(outline.From),
    };

    private ImmutableArray<SeenValue> Sources(ImmutableArray<int> slots)
    {
        if (slots.IsEmpty)
        {
            return [];
        }

        var sources = ImmutableArray.CreateBuilder<SeenValue>(slots.Length);
        foreach (var slot in slots)
        {
            // What stands here is itself a source, so that its own are listed beside it and not beneath.
            sources.Add(Fact(slot) is { From.IsEmpty: false } derived ? derived with { From = [] } : Fact(slot));
        }

        return sources.MoveToImmutable();
    }
}
