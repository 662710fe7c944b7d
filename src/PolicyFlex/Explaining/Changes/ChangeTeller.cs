using PolicyFlex.Deciding;
using PolicyFlex.Expressions;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>Tells changes in the words of a language.</summary>
internal sealed class ChangeTeller
{
    private readonly PolicySet _set;
    private readonly Trees _trees;
    private readonly Language _language;
    private readonly FactTeller _facts;
    private readonly RangeTeller _ranges;

    public ChangeTeller(PolicySet set, Trees trees, Language language)
    {
        (_set, _trees, _language) = (set, trees, language);
        _facts = new FactTeller(set, language);
        _ranges = new RangeTeller(set, language, _facts);
    }

    private ChangePhrases Phrases => _language.Phrases.Changes;

    /// <summary>One fact of a change.</summary>
    public FactChange Tell(Move move)
    {
        var fact = move.Lever.Axis.Fact;
        var briefly = Days(move) ?? OneMore(move);
        return new FactChange
        {
            Fact = fact.Name,
            Title = _facts.Title(fact),
            Sources = fact.Is is { } formula
                ? [.. _trees.FactsRead(_trees.Operands[formula]).Select(source => source.Definition).Where(source => source.Is is null).Select(source => source.Name)]
                : [],
            From = move.Lever.From.IsKnown ? move.Lever.From.ToString() : null,
            To = move.Lever.In(move.Place).Value.ToString(),
            WhoCan = move.Lever.WhoCan,
            IfConfirmed = fact.Verify is not null,
            Words = briefly ?? IfTrue(move) ?? Plainly(move),
            IsClause = briefly is null,
        };
    }

    /// <summary>The change with what would follow, and who can make it.</summary>
    /// <param name="change">The facts, told.</param>
    /// <param name="now">The answer as it is.</param>
    /// <param name="upTo">How much may be given now, as it is told; null where nothing is.</param>
    /// <param name="then">How much could be given then, as it is told; null without bound.</param>
    public string Tell(SmallestChange change, Answer now, string? upTo, string? then)
    {
        var condition = _language.All([.. change.Facts.Select(fact => fact.Words)]);
        var (before, behind) = (PauseAt(change.Facts[0]), PauseAt(change.Facts[^1]));
        var follows = change.Answer != now ? (change.Answer == Answer.Allowed ? Phrases.Allowed : Phrases.NeedsApproval).With(condition, before)
            : then is not null ? Phrases.Cap.With(condition.Capitalised(), then, upTo!, behind)
            : Phrases.NoCap.With(condition.Capitalised(), upTo!, behind);
        return change.WhoCan switch
        {
            WhoCan.Customer => $"{follows} {Phrases.CustomerCan}",
            WhoCan.Us => $"{follows} {Phrases.WeCan}",
            WhoCan.Time => $"{follows} {Phrases.TimeCan}",
            _ => follows,
        };
    }

    /// <summary>That no change was found.</summary>
    /// <param name="isComplete">Whether all were looked at.</param>
    public string None(bool isComplete) => isComplete
        ? Phrases.None.With(_language.Number(AnswerChanges.MostFacts))
        : Phrases.NoneFound;

    /// <summary>When a limit that denies something has room again.</summary>
    public string Returning(string limit, DateTimeOffset returns) => Phrases.Returns.With(limit, _facts.Moment(returns));

    /// <summary>An amount of an option: <c>$24.00</c>, <c>500 points</c>.</summary>
    public string Amount(GoodwillDecision option, decimal amount) => option.Currency is { } currency
        ? _language.Money(amount, currency, CurrencyDigits.Of(currency))
        : $"{_language.Number(amount)} {option.Unit}";

    /// <summary>Days that are counted up to now: <c>up to day 90 (it is day 101)</c>; null for all else.</summary>
    private string? Days(Move move)
    {
        var (lever, range) = (move.Lever, RangeOf(move));
        var isDays = lever.Axis.Fact.Is is { } formula
            && _trees.Operands[formula] is Operand.Call { Function: Function.DaysBetween, Arguments: [_, Operand.Now] };
        return !isDays || !lever.From.IsKnown ? null : range switch
        {
            { Least: null, Most: { } last } => Phrases.UpToDay.With(_language.Number(last), _language.Number(lever.From.Number)),
            { Least: { } first, Most: null } => Phrases.FromDay.With(_language.Number(first), _language.Number(lever.From.Number)),
            _ => null,
        };
    }

    /// <summary>Something that is counted, of which one more would do: <c>with one contact more</c>; null for all else.</summary>
    private string? OneMore(Move move)
    {
        var (lever, fact) = (move.Lever, move.Lever.Axis.Fact);
        var isOneMore = fact is { Type.Kind: FactKind.Integer, Is: null, Unit: null, Verify: null }
            && lever.From.IsKnown
            && lever.In(move.Place).Value.Number - lever.From.Number == 1;
        return isOneMore && Phrases.OneOf(_facts.Title(fact)) is { } one ? Phrases.OneMore.With(one) : null;
    }

    /// <summary>Something that would have to be so, or not: <c>if “was late” were true (it is not)</c>; null for all else.</summary>
    private string? IfTrue(Move move)
    {
        var (lever, fact) = (move.Lever, move.Lever.Axis.Fact);
        if (fact.Type.Kind != FactKind.Boolean || move.Places.Length != 1)
        {
            return null;
        }

        var isTrue = lever.In(move.Place).Value.Boolean;
        var now = !lever.From.IsKnown ? Phrases.ItIsNotKnown : lever.From.Boolean ? Phrases.ItIsTrue : Phrases.ItIsNotTrue;
        return fact.Verify is { } verify
            ? (isTrue ? Phrases.IfConfirmedTrue : Phrases.IfConfirmedNotTrue).With(_facts.Title(fact), now, LookAt(verify))
            : (isTrue ? Phrases.IfTrue : Phrases.IfNotTrue).With(_facts.Title(fact), now);
    }

    private string Plainly(Move move)
    {
        var (fact, from) = (move.Lever.Axis.Fact, _facts.Value(move.Lever.From, move.Lever.Axis.Fact));
        var to = _ranges.Tell(move.Lever.Axis, move.Places);
        return fact.Verify is not { } verify ? Phrases.If.With(_facts.Title(fact), to, from)
            : Phrases.IfConfirmed.With(_facts.Title(fact), to, from, LookAt(verify));
    }

    private string LookAt(Verification verify) => verify.LookAt is { } what ? Phrases.LookAt.With(_facts.Of(what)) : "";

    private string PauseAt(FactChange fact) => fact.IsClause ? Phrases.Pause : "";

    private static Stretch RangeOf(Move move) =>
        move.Lever.Axis.Stretches[move.Places[0]].UpTo(move.Lever.Axis.Stretches[move.Places[^1]]);
}
