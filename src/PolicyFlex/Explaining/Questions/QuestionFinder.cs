using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Deciding;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>Finds what to ask next, with what each reply would lead to, in the order of how much it settles.</summary>
internal sealed class QuestionFinder
{
    private readonly DecisionPlan _plan;
    private readonly DecisionRequest _request;
    private readonly Tries _tries = new(Question.MostTries);
    private readonly Decision _now;
    private readonly Wanted _wanted;
    private readonly KnownFacts _known;
    private readonly Language _language;
    private readonly WordsRenderer _words;
    private readonly FactTeller _facts;
    private readonly RangeTeller _ranges;

    public QuestionFinder(DecisionPlan plan, DecisionRequest request)
    {
        (_plan, _request) = (plan, request);
        _now = Decider.Decide(plan, request);
        var inquiry = new Inquiry(plan, request);
        (_wanted, _known, _words) = (new Deliberation(inquiry).Wanted, inquiry.Facts, new WordsRenderer(inquiry));
        _language = Language.Of(request.Situation.Language ?? plan.Set.Languages[0]);
        _facts = new FactTeller(plan.Set, _language);
        _ranges = new RangeTeller(plan.Set, _language, _facts);
    }

    /// <summary>
    /// The questions. For what is wanted first, then by how many wanted answers are certain whatever the reply is, then by how many are to be
    /// expected, then the same over all answers, then as the set declares the facts.
    /// </summary>
    public ImmutableArray<Question> Find() =>
    [
        .. Asked()
            .OrderBy(asked => asked.Slot)
            .Select(asked => QuestionOf(asked.Slot, asked.For))
            .OrderByDescending(question => question.For.Any(_wanted.Contains))
            .ThenByDescending(question => question.Settles.Count(_wanted.Contains))
            .ThenByDescending(question => Expected(question, _wanted.Contains))
            .ThenByDescending(question => question.Settles.Length)
            .ThenByDescending(question => Expected(question, name => true)),
    ];

    /// <summary>What the decision asks for, and what could raise the amount of an option that is allowed already.</summary>
    private IEnumerable<(int Slot, ImmutableArray<string> For)> Asked()
    {
        var raising = _now.Goodwill.SelectMany(option => (option.CouldBe?.Asks ?? []).Select(fact => (Fact: fact, Name: option.Option)));
        return _now.Asks.SelectMany(ask => ask.For.Select(name => (ask.Fact, Name: name)))
            .Concat(raising)
            .GroupBy(pair => pair.Fact, pair => pair.Name, StringComparer.Ordinal)
            .Select(names => (SlotOf(names.Key), names.Distinct(StringComparer.Ordinal).ToImmutableArray()));
    }

    private int SlotOf(string name)
    {
        var slot = 0;
        while (!string.Equals(_plan.Set.Facts[slot].Name, name, StringComparison.Ordinal))
        {
            slot++;
        }

        return slot;
    }

    private Question QuestionOf(int slot, ImmutableArray<string> names)
    {
        var fact = _plan.Set.Facts[slot];
        var (words, about) = (_words.Render(fact.Question, AmountPlaces.None), Told(fact.About));
        var claim = _known.ClaimOf(slot);
        var outlooks = OutlooksOf(slot, names, claim);
        return new Question
        {
            Fact = fact.Name,
            Title = _facts.Title(fact),
            Text = words ?? about ?? _language.Phrases.WhatIs.With(_facts.Title(fact)),
            Words = words,
            About = about,
            Why = claim.IsKnown ? AskReason.Unverified : AskReason.Missing,
            Claimed = claim.IsKnown ? claim.ToString() : null,
            LookAt = Told(fact.Verify?.LookAt),
            For = names,
            Settles = outlooks.IsEmpty ? [] : [.. names.Where(name => IsOpen(name) && outlooks.All(outlook => IsCertain(outlook, name)))],
            Outlooks = outlooks,
        };
    }

    private string? Told(Label? label) => label is null ? null : _facts.Of(label);

    private ImmutableArray<Outlook> OutlooksOf(int slot, ImmutableArray<string> names, Value claim)
    {
        var cuts = new CutPoints(_plan, _request, _tries, throughDerived: true);
        foreach (var name in names)
        {
            AnswerScope.Of(_plan, name).ReadInto(cuts);
        }

        if (cuts.Read.FirstOrDefault(fact => fact.Slot == slot) is not { } read)
        {
            return [];
        }

        var axis = cuts.AxisOf(read);
        var claimed = axis.PositionOf(claim);
        return !_tries.Take(axis.Stretches.Length) ? [] :
        [
            .. Alike(axis, place => AnswersIf(axis, place, claimed, names))
                .Select(alike => OutlookOf(axis, alike.Places, alike.Then, claimed)),
        ];
    }

    private Outlook OutlookOf(FactAxis axis, ImmutableArray<int> places, ImmutableArray<OutlookAnswer> then, decimal? claimed)
    {
        var example = places.FirstOrDefault(place => claimed is { } position && axis.Stretches[place].Contains(position), -1);
        var told = _ranges.Tell(axis, places);
        return new Outlook
        {
            If = example < 0 ? told : _language.Phrases.AsClaimed.With(told),
            Example = axis.At(axis.Nearest(axis.Stretches[example < 0 ? places[0] : example], claimed)).ToString(),
            IsClaim = example >= 0,
            Then = then,
        };
    }

    /// <summary>The stretches that lead to the same: of an ordered fact only such as lie side by side.</summary>
    private static List<(ImmutableArray<int> Places, ImmutableArray<OutlookAnswer> Then)> Alike(
        FactAxis axis, Func<int, ImmutableArray<OutlookAnswer>> answers)
    {
        var alike = new List<(ImmutableArray<int> Places, ImmutableArray<OutlookAnswer> Then)>();
        for (var place = 0; place < axis.Stretches.Length; place++)
        {
            var then = answers(place);
            var group = alike.FindLastIndex(group => group.Then.SequenceEqual(then));
            if (group >= 0 && (!axis.IsOrdered || group == alike.Count - 1))
            {
                alike[group] = (alike[group].Places.Add(place), then);
            }
            else
            {
                alike.Add(([place], then));
            }
        }

        return alike;
    }

    private ImmutableArray<OutlookAnswer> AnswersIf(FactAxis axis, int place, decimal? claimed, ImmutableArray<string> names)
    {
        var value = axis.At(axis.Nearest(axis.Stretches[place], claimed));
        var supposed = _request.Situation.Supposing([KeyValuePair.Create(axis.Slot, value)]);
        var decision = Decider.Decide(_plan, _request with { Situation = supposed });
        return [.. names.Select(name => AnswerIn(decision, name))];
    }

    private static OutlookAnswer AnswerIn(Decision decision, string name)
    {
        var prospect = Prospect.In(decision, name);
        return new OutlookAnswer(name, prospect.Answer, prospect.UpTo?.OrNull);
    }

    private bool IsOpen(string name) => Prospect.In(_now, name).Answer == Answer.NeedsFacts;

    private static bool IsCertain(Outlook outlook, string name) =>
        outlook.Then.First(answer => answer.Name == name).Answer != Answer.NeedsFacts;

    /// <summary>How many open answers become certain if every outlook is as likely as the others.</summary>
    private double Expected(Question question, Func<string, bool> counts) => question.Outlooks.IsEmpty
        ? 0
        : question.Outlooks.Average(outlook => question.For.Count(name => counts(name) && IsOpen(name) && IsCertain(outlook, name)));
}
