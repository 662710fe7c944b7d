using System.Collections.Immutable;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Takes from a decision what the customer may hear.</summary>
internal sealed class CustomerProjection(PolicySet set, Decision decision)
{
    private readonly Language _language = Language.Of(decision.Language);
    private readonly TitleTeller _titles = new(set, Language.Of(decision.Language));

    public CustomerView View() => new()
    {
        Language = decision.Language,
        Until = decision.Stands,
        Say = decision.Fallback?.Say,
        Instead = Instead(decision.Fallback?.Instead ?? []),
        Offers =
        [
            .. decision.Actions
                .Where(action => action.Answer == Answer.Allowed)
                .Select(action => new CustomerOffer { Title = _titles.Action(action.Action), Say = action.Say })
                .Where(IsSaid),
        ],
        Goodwill =
        [
            .. decision.Goodwill.Concat(decision.Fallback?.Goodwill ?? [])
                .Where(option => option.Answer == Answer.Allowed)
                .Select(option => new CustomerOffer { Title = _titles.Option(option.Option), Say = option.Say, Amount = Amount(option) })
                .Where(IsSaid),
        ],
        Refusals = [.. RefusedActions().Concat(RefusedOptions())],
        Pending =
        [
            .. decision.Actions.Where(action => action.Answer == Answer.NeedsFacts && IsWanted(action.Action)).Select(action => _titles.Action(action.Action))
                .Concat(decision.Goodwill.Where(option => option.Answer == Answer.NeedsFacts && IsWanted(option.Option)).Select(option => _titles.Option(option.Option)))
                .OfType<string>(),
        ],
        Questions =
        [
            .. decision.Asks
                .Where(ask => ask.Why == AskReason.Missing)
                .Select(ask => ask.Question)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ],
    };

    private IEnumerable<CustomerRefusal> RefusedActions() => decision.Actions
        .Where(action => action is { Answer: Answer.Denied, Say: not null } && (decision.Wants.IsEmpty || IsWanted(action.Action)))
        .Select(action => new CustomerRefusal { Title = _titles.Action(action.Action), Say = action.Say!, Instead = Instead(action.Instead) });

    private IEnumerable<CustomerRefusal> RefusedOptions() => decision.Goodwill
        .Where(option => option is { Answer: Answer.Denied, Say: not null } && IsWanted(option.Option))
        .Select(option => new CustomerRefusal { Title = _titles.Option(option.Option), Say = option.Say! });

    private ImmutableArray<string> Instead(ImmutableArray<InsteadEntry> entries) =>
    [
        .. entries
            .Where(entry => entry.Answer is null or Answer.Allowed or Answer.NeedsApproval)
            .Select(entry => entry.Sentence ?? (entry.Action is { } action ? _titles.Action(action) : _titles.Option(entry.Option!)))
            .OfType<string>(),
    ];

    private string? Amount(GoodwillDecision option) => option.Suggested is not { } amount ? null
        : option.Currency is { } currency ? _language.Money(amount, currency, CurrencyDigits.Of(currency))
        : option.Unit is { } unit ? $"{_language.Number(amount)} {unit}"
        : _language.Number(amount);

    private bool IsWanted(string name) => decision.Wants.Contains(name, StringComparer.Ordinal);

    private static bool IsSaid(CustomerOffer offer) => offer is not { Title: null, Say: null };
}
