using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Explaining;
using PolicyFlex.Languages;
using PolicyFlex.Policies;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Deciding;

/// <summary>
/// A decision as the person reads it who has the customer on the line: what is wanted, then what to do, what to ask, what not, what else.
/// </summary>
internal sealed class DecisionScreen(PolicySet set, Language language, Page page, Ink ink)
{
    private const int WidestName = 28;

    private readonly SetWords _words = new(set, language);
    private readonly ScreenPhrases _phrases = language.Phrases.Screen;

    /// <summary>Writes the decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="actor">Whom it is for.</param>
    /// <param name="questions">What to ask with what each reply would lead to, first what settles most; null to tell only what the decision asks for.</param>
    public void Write(Decision decision, Actor actor, ImmutableArray<Question>? questions = null)
    {
        page.Paragraph("", 0, Headline(decision), paint: ink.Bold);
        var until = _phrases.ForUntil.With(_words.Somebody(actor.Level), _words.Moment(decision.Stands));
        page.Paragraph("", 0, IsToldByHeadline(decision) ? until : $"{Covered(decision)} {until}");
        Write(Sections(decision, actor, questions));
    }

    /// <summary>Writes sections one below the other, those without entries left out.</summary>
    public void Write(IEnumerable<Section> sections)
    {
        ImmutableArray<Section> written = [.. sections.Where(section => !section.Entries.IsEmpty)];
        var column = Math.Min(WidestName, written.SelectMany(section => section.Entries).Max(entry => (int?)entry.Name.Length) ?? 0) + 4;
        foreach (var section in written)
        {
            Write(section, column);
        }
    }

    private string Headline(Decision decision) => decision.Policies.IsEmpty
        ? decision.Coverage == Coverage.Open ? _phrases.WhichPolicyIsOpen : _phrases.NoPolicy
        : string.Join(" · ", decision.Policies.Select(_words.Policy));

    /// <summary>Without a policy the headline has said already whether something covers it.</summary>
    private static bool IsToldByHeadline(Decision decision) =>
        decision is { Policies.IsEmpty: true, DeadEnd: false, Coverage: Coverage.NotCovered or Coverage.Open };

    private string Covered(Decision decision) => decision switch
    {
        { DeadEnd: true } => _phrases.DeadEnd,
        { Coverage: Coverage.Covered } => _phrases.Covered,
        { Coverage: Coverage.Open } => _phrases.CoverageIsOpen,
        _ => _phrases.NotCovered,
    };

    private IEnumerable<Section> Sections(Decision decision, Actor actor, ImmutableArray<Question>? questions)
    {
        var asks = new AskEntry(_words);
        var (actions, goodwill) = (new ActionEntry(_words, actor), new GoodwillEntry(_words, actor, decision.Asks));
        var others = decision.Actions.Where(action => !IsWanted(decision, action.Action)).ToLookup(action => action.Answer);
        var denied = others[Answer.Denied].Select(action => decision.Wants.IsEmpty ? actions.Of(action) : actions.InShort(action));
        var options = decision.Goodwill.Where(option => !IsWanted(decision, option.Option) && option.Answer != Answer.NotCovered);
        yield return new Section(_phrases.Wanted, MoodOf(decision), [.. Wanted(decision, actions, goodwill)]);
        yield return new Section(_phrases.YouMay, Mood.Good, [.. others[Answer.Allowed].Select(actions.Of)]);
        yield return new Section(_phrases.WithApproval, Mood.Doubtful, [.. others[Answer.NeedsApproval].Select(actions.Of)]);
        yield return new Section(_phrases.AskFirst, Mood.Doubtful, [.. questions?.Select(asks.Of) ?? decision.Asks.Select(asks.Of)]);
        yield return new Section(decision.Wants.IsEmpty ? _phrases.NotPossible : _phrases.NotPossibleEither, Mood.Bad, [.. denied]);
        yield return new Section(_phrases.Goodwill, Mood.Doubtful, [.. options.Select(goodwill.Of)]);
        yield return new Section(_phrases.AtYourDiscretion, Mood.Doubtful, Fallback(decision.Fallback, goodwill));
        yield return new Section(_phrases.NothingIsSaid, Mood.Doubtful, Unsaid(decision));
        yield return new Section(_phrases.WorthKnowing, Mood.Doubtful, [.. WorthKnowing(decision)]);
        yield return new Section(
            _phrases.WrongInPolicies, Mood.Bad, [.. decision.Problems.Select(problem => Entry.Of(problem.At, [problem.Message]))]);
    }

    private static bool IsWanted(Decision decision, string name) => decision.Wants.Contains(name, StringComparer.Ordinal);

    private static IEnumerable<Entry> Wanted(Decision decision, ActionEntry actions, GoodwillEntry goodwill) =>
        decision.Actions.Where(action => IsWanted(decision, action.Action)).Select(actions.OfWanted)
            .Concat(decision.Goodwill.Where(option => IsWanted(decision, option.Option)).Select(goodwill.Of));

    /// <summary>Good if all that is wanted may be done, bad if none of it, else doubtful.</summary>
    private static Mood MoodOf(Decision decision)
    {
        var answers = decision.Actions.Where(action => IsWanted(decision, action.Action)).Select(action => action.Answer)
            .Concat(decision.Goodwill.Where(option => IsWanted(decision, option.Option)).Select(option => option.Answer))
            .ToList();
        return answers.TrueForAll(answer => answer == Answer.Allowed) ? Mood.Good
            : answers.TrueForAll(answer => answer == Answer.Denied) ? Mood.Bad
            : Mood.Doubtful;
    }

    private ImmutableArray<Entry> Fallback(FallbackOffer? fallback, GoodwillEntry goodwill)
    {
        if (fallback is null)
        {
            return [];
        }

        var words = Entry.Of("", [language.Phrases.Entries.Said(fallback.Say, Answer.Allowed), .. new InsteadList(_words).Of(fallback.Instead)]);
        return
        [
            .. words.Paragraphs.IsEmpty ? Enumerable.Empty<Entry>() : [words],
            .. fallback.Goodwill.Where(option => option.Answer != Answer.NotCovered).Select(goodwill.Of),
        ];
    }

    private ImmutableArray<Entry> Unsaid(Decision decision)
    {
        var names = decision.Actions.Where(action => action.Answer == Answer.NotCovered).Select(action => action.Action)
            .Concat(decision.Goodwill.Where(option => option.Answer == Answer.NotCovered).Select(option => option.Option))
            .Where(name => !IsWanted(decision, name))
            .Select(_words.TitleAndName);
        return string.Join("; ", names) is { Length: > 0 } list ? [Entry.Of("", [list])] : [];
    }

    private IEnumerable<Entry> WorthKnowing(Decision decision)
    {
        if (!decision.Flags.IsEmpty)
        {
            yield return Entry.Of("", [_phrases.UnderReview.With(string.Join(", ", decision.Flags))]);
        }

        if (decision.Similar > 0)
        {
            yield return Entry.Of("", [_phrases.Similar.With(language.Number(decision.Similar))]);
        }
    }

    private void Write(Section section, int column)
    {
        page.Gap();
        page.Line(section.Mood switch
        {
            Mood.Good => ink.Good(section.Heading),
            Mood.Bad => ink.Bad(section.Heading),
            _ => ink.Doubtful(section.Heading),
        });
        foreach (var entry in section.Entries)
        {
            Write(entry, column);
        }
    }

    private void Write(Entry entry, int column)
    {
        var name = Ink.Plain(entry.Name);
        var (lead, width) = name.Length == 0 ? ("  ", 2) : ($"  {ink.Bold(name)}", column);
        if (name.Length > WidestName || entry.Paragraphs.IsEmpty)
        {
            page.Line(lead);
            lead = new string(' ', width);
        }
        else if (name.Length > 0)
        {
            lead += new string(' ', column - 2 - name.Length);
        }

        foreach (var paragraph in entry.Paragraphs)
        {
            page.Paragraph(lead, width, paragraph.Text, width + paragraph.Indent);
            lead = new string(' ', width);
        }
    }
}
