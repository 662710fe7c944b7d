using System.Collections.Immutable;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>Tells stretches of a fact's values: <c>at most 90 days</c>, <c>silver or above</c>, <c>us or nobody</c>, <c>yes</c>.</summary>
internal sealed class RangeTeller(PolicySet set, Language language, FactTeller teller)
{
    private RangePhrases Phrases => language.Phrases.Ranges;

    /// <summary>Some stretches of an axis.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="places">The places of the stretches, in order; of an ordered fact they lie side by side.</param>
    public string Tell(FactAxis axis, ImmutableArray<int> places) => axis.IsOrdered
        ? Tell(axis, axis.Stretches[places[0]].UpTo(axis.Stretches[places[^1]]))
        : language.Any([.. places.Select(place => At(axis, axis.Stretches[place].Least!.Value))]);

    private string Tell(FactAxis axis, Stretch stretch) => stretch switch
    {
        { Least: { } one, Most: { } other } when one == other => At(axis, one),
        _ when axis.Kind == ValueKind.Text => OfChoices(axis, (int)stretch.Least!.Value, (int)stretch.Most!.Value),
        { Least: { } least, Most: { } most, ExceedsLeast: false, StaysBelowMost: false } =>
            (IsInTime(axis) ? Phrases.BetweenTimes : Phrases.Between).With(At(axis, least), At(axis, most)),
        { Least: not null, Most: not null } => language.All([FromLeast(axis, stretch), ToMost(axis, stretch)]),
        { Least: not null } => FromLeast(axis, stretch),
        { Most: not null } => ToMost(axis, stretch),
        _ => Phrases.Whatever,
    };

    private string OfChoices(FactAxis axis, int least, int most) =>
        most == axis.Stretches.Length - 1 ? Phrases.OrAbove.With(At(axis, least))
        : least == 0 ? Phrases.OrBelow.With(At(axis, most))
        : language.Any([.. Enumerable.Range(least, most - least + 1).Select(place => At(axis, place))]);

    private string FromLeast(FactAxis axis, Stretch stretch)
    {
        var phrase = IsInTime(axis)
            ? (stretch.ExceedsLeast ? Phrases.After : Phrases.OrLater)
            : (stretch.ExceedsLeast ? Phrases.MoreThan : Phrases.AtLeast);
        return phrase.With(At(axis, stretch.Least!.Value));
    }

    private string ToMost(FactAxis axis, Stretch stretch)
    {
        var phrase = IsInTime(axis)
            ? (stretch.StaysBelowMost ? Phrases.Before : Phrases.OrEarlier)
            : (stretch.StaysBelowMost ? Phrases.LessThan : Phrases.AtMost);
        return phrase.With(At(axis, stretch.Most!.Value));
    }

    private static bool IsInTime(FactAxis axis) => axis.Kind is ValueKind.Date or ValueKind.Instant;

    /// <summary>A value; a moment at which a day starts is told as the day.</summary>
    private string At(FactAxis axis, decimal position)
    {
        var value = axis.At(position);
        return axis.IsAnyOther(position) ? Phrases.AnythingElse
            : axis.Kind == ValueKind.Instant && set.Calendar.StartOf(set.Calendar.DateOf(value.Instant)) == value.Instant
                ? language.Day(set.Calendar.DateOf(value.Instant))
                : teller.Value(value, axis.Fact);
    }
}
