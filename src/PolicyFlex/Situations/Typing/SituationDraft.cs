using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PolicyFlex.Situations;

/// <summary>One situation while it is read, whatever it is read from.</summary>
internal sealed class SituationDraft(Vocabulary vocabulary, Findings findings)
{
    private readonly List<(int Slot, int Offset)> _verified = [];
    private readonly List<string> _wants = [];
    private string? _language;

    public Vocabulary Vocabulary => vocabulary;
    public Findings Findings => findings;
    public FactTyping Typing { get; } = new(vocabulary.Set.Calendar, vocabulary.Set.Currency, findings);
    public FactSlots Facts { get; } = new(vocabulary.Facts, findings);
    public string? Id { get; private set; }
    public string? Case { get; private set; }

    /// <summary>Where the facts start, in a text; there it is told which are missing.</summary>
    public int FactsOffset { get; set; }

    /// <summary>The situation's id or case.</summary>
    public void Name(EnvelopeKey key, string? name)
    {
        if (name is { Length: 0 })
        {
            findings.Add(SituationProblems.Empty(Envelope.NameOf(key)));
        }
        else if (name is { Length: > SituationBounds.Characters })
        {
            findings.Add(SituationProblems.TextTooLong(Envelope.NameOf(key), name.Length));
        }
        else if (key == EnvelopeKey.Id)
        {
            Id = name;
        }
        else
        {
            Case = name;
        }
    }

    /// <summary>The language for the customer; one that the set lacks gives way to the nearest that it has.</summary>
    public void Speak(string? language)
    {
        var languages = vocabulary.Set.Languages;
        if (language is null || languages.Contains(language, StringComparer.Ordinal))
        {
            _language = language;
            return;
        }

        var general = language.Split('-')[0];
        _language = languages.Contains(general, StringComparer.Ordinal) ? general : null;
        findings.Add(SituationProblems.UnknownLanguage(language, _language ?? languages[0]));
    }

    /// <summary>A name in the list of what is wanted or of what was confirmed.</summary>
    public void Mark(EnvelopeKey list, ReadOnlySpan<char> name)
    {
        if (list == EnvelopeKey.Wants)
        {
            Want(name);
        }
        else
        {
            Verify(name);
        }
    }

    /// <summary>The situation, or all that was wrong with it.</summary>
    public SituationResult Finish()
    {
        findings.Offset = FactsOffset;
        var facts = Facts.Finish();
        var verified = Confirmed();
        var situation = findings.Errors > 0
            ? null
            : new Situation(vocabulary.Set, facts, verified) { Id = Id, Case = Case, Wants = [.. _wants], Language = _language };
        return new SituationResult(situation, findings.Sorted());
    }

    /// <summary>What was wrong with a text of which not everything could be read.</summary>
    public SituationResult GiveUp() => new(null, findings.Sorted());

    /// <summary>Something that the customer wants; once is enough.</summary>
    private void Want(ReadOnlySpan<char> name)
    {
        var position = vocabulary.Wishes.Find(name);
        if (position < 0)
        {
            var found = name.ToString();
            findings.Add(SituationProblems.UnknownWish(found, findings.Suggest(found, vocabulary.Wishes.Names)));
        }
        else if (!_wants.Contains(vocabulary.Wishes.Names[position]))
        {
            _wants.Add(vocabulary.Wishes.Names[position]);
        }
    }

    /// <summary>A fact that was confirmed; once is enough.</summary>
    private void Verify(ReadOnlySpan<char> name)
    {
        var slot = vocabulary.FactNames.Find(name);
        if (slot < 0)
        {
            var found = name.ToString();
            var candidates = vocabulary.Facts.Where(fact => fact.NeedsVerifying).Select(fact => fact.Name);
            findings.AddUnknown(SituationProblems.UnknownVerified(found, findings.Suggest(found, candidates)));
        }
        else if (!vocabulary.Facts[slot].NeedsVerifying)
        {
            findings.Add(SituationProblems.NeedsNoVerifying(vocabulary.Facts[slot].Name));
        }
        else if (!_verified.Exists(fact => fact.Slot == slot))
        {
            _verified.Add((slot, findings.Offset));
        }
    }

    private ImmutableArray<bool> Confirmed()
    {
        if (_verified.Count == 0)
        {
            return vocabulary.NothingVerified;
        }

        var confirmed = new bool[vocabulary.Facts.Length];
        foreach (var (slot, offset) in _verified)
        {
            var fact = vocabulary.Facts[slot];
            confirmed[slot] = Facts.IsKnown(slot) || fact.HasDefault;
            if (!Facts.IsClaimed(slot) && !fact.HasDefault)
            {
                findings.Offset = offset;
                findings.Add(SituationProblems.NotClaimed(fact.Name));
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(confirmed);
    }
}
