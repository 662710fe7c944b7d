using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>
/// A limit as a sentence: <c>AMOUNT | N times | once</c>, <c>per KEY [and KEY]</c>, <c>within DURATION</c> or <c>each PERIOD</c>,
/// <c>, beyond LEVEL</c>.
/// </summary>
internal sealed partial class LimitSentence(YamlText sentence, Reading reading)
{
    /// <summary>The word of a limit that is one for all on purpose.</summary>
    internal const string All = "all";

    private static readonly ImmutableArray<string> Joints = ["per", "within", "each", "beyond"];

    private readonly ImmutableArray<LimitWord> _words = LimitWord.Split(sentence.Text);
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _members = new(StringComparer.Ordinal);
    private int _at;

    /// <summary>The limit; null if a word of it is not understood, which is told.</summary>
    public Limit? Read()
    {
        _at = 0;
        while (_at < _words.Length && !Joints.Contains(_words[_at].Text, StringComparer.Ordinal))
        {
            _at++;
        }

        if (Measure() is not { } measure)
        {
            return null;
        }

        var limit = new Limit { Sentence = Tidy().Replace(sentence.Text.Trim(), " "), Amount = measure.Amount, Times = measure.Times };
        while (_at < _words.Length)
        {
            if (Clause(limit) is not { } more)
            {
                return null;
            }

            limit = more;
        }

        foreach (var (member, offset) in _members)
        {
            reading.Sources.Add(limit, Shifted(offset), member);
        }

        return reading.Place(limit, sentence);
    }

    /// <summary>The sentence for a limit that was written as a map; <c>over</c>, <c>gives</c> and <c>say</c> have no words in it.</summary>
    public static string Write(Limit limit)
    {
        var text = new StringBuilder(limit switch
        {
            { Times: 1 } => "once",
            { Times: { } times } => string.Create(CultureInfo.InvariantCulture, $"{times} times"),
            _ => limit.Amount?.Text,
        });
        if (!limit.Per.IsEmpty)
        {
            text.Append(" per ").AppendJoin(" and ", limit.Per);
        }
        else if (limit.ForAll)
        {
            text.Append(" per ").Append(All);
        }

        if (limit.Within is { } within)
        {
            text.Append(" within ").Append(TimeReader.Write(within));
        }
        else if (limit.Each is { } period)
        {
            text.Append(" each ").Append(TimeReader.Periods.WordFor(period));
        }

        return (limit.Beyond is null ? text : text.Append(", beyond ").Append(limit.Beyond)).ToString();
    }

    /// <summary>What stands before the first joint; a word that is near to one and stands behind an amount is taken for it.</summary>
    private LimitMeasure? Measure()
    {
        if (_at == 0)
        {
            reading.Report(AuthoringProblems.LimitWord(sentence.Place.At(0), _words.IsEmpty ? sentence.Text : _words[0].Text, null));
            return null;
        }

        var stray = _words[..Math.Min(_at, _words.Length)].Skip(1).FirstOrDefault(word => Meant(word.Text) is not null);
        if (stray is not null)
        {
            reading.Report(AuthoringProblems.LimitWord(sentence.Place.At(stray.Offset), stray.Text, Meant(stray.Text)));
            return null;
        }

        var (first, last) = (_words[0], _words[_at - 1]);
        _members["at-most"] = first.Offset;
        var text = sentence.Text[first.Offset..(last.Offset + last.Text.Length)];
        return LimitMeasure.Read(text, Shifted(first.Offset), reading);
    }

    private Limit? Clause(Limit limit)
    {
        var joint = _words[_at++];
        var key = joint.Text is "each" ? "within" : joint.Text;
        if (!Joints.Contains(joint.Text, StringComparer.Ordinal))
        {
            return NotUnderstood(joint, Meant(joint.Text) ?? Suggestion.Nearest(joint.Text, Joints));
        }

        if (key == "per" && _at < _words.Length && EachPeriod(_words[_at].Text) is { } meant)
        {
            return NotUnderstood(joint with { Text = $"per {_words[_at].Text}" }, meant);
        }

        if (joint.Text == "each" && LengthAfter() is { } length)
        {
            return NotUnderstood(joint with { Text = $"each {length}" }, $"within {length}");
        }

        if (!_said.Add(key))
        {
            reading.Report(AuthoringProblems.LimitTwice(sentence.Place.At(joint.Offset), joint.Text));
            return null;
        }

        return joint.Text switch
        {
            "per" => Per(limit, joint),
            "within" => Next(joint, "a length of time such as `90 days`", 2) is { } text
                && TimeReader.Duration(text.Text, sentence.Place.At(text.Offset), reading) is { } within
                    ? limit with { Within = within }
                    : null,
            "each" => Next(joint, "a period such as `month`", 1) is { } text
                && TimeReader.Period(text.Text, sentence.Place.At(text.Offset), reading) is { } period
                    ? limit with { Each = period }
                    : null,
            _ => Next(joint, "the name of a level", 1) is { } level ? limit with { Beyond = level.Text } : null,
        };
    }

    /// <summary>A number and its unit as the next two words, by which <c>within</c> is meant; null for anything else.</summary>
    private string? LengthAfter() =>
        _at + 1 < _words.Length && _words[_at].Text.All(char.IsAsciiDigit) ? $"{_words[_at].Text} {_words[_at + 1].Text}" : null;

    private Limit? Per(Limit limit, LimitWord joint)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        do
        {
            if (Next(joint, "whose limit it is, such as `customer`", 1) is not { } key)
            {
                return null;
            }

            if (!KeyShape().IsMatch(key.Text))
            {
                return NotUnderstood(key, null);
            }

            keys.Add(key.Text);
        }
        while (_at < _words.Length && _words[_at].Text == "and" && _at++ >= 0);

        return keys is [All] ? limit with { ForAll = true } : limit with { Per = keys.ToImmutable() };
    }

    /// <summary>The next words as one; null if the sentence ends, which is told.</summary>
    private LimitWord? Next(LimitWord behind, string expected, int count)
    {
        if (_at >= _words.Length)
        {
            reading.Report(AuthoringProblems.LimitEnds(sentence.Place.At(behind.Offset), behind.Text, expected));
            return null;
        }

        var first = _words[_at];
        _members.TryAdd(behind.Text, first.Offset);
        var last = _words[Math.Min(_at + count, _words.Length) - 1];
        _at = Math.Min(_at + count, _words.Length);
        return first with { Text = sentence.Text[first.Offset..(last.Offset + last.Text.Length)] };
    }

    private Limit? NotUnderstood(LimitWord word, string? meant)
    {
        reading.Report(AuthoringProblems.LimitWord(sentence.Place.At(word.Offset), word.Text, meant));
        return null;
    }

    private SourceText Shifted(int offset) => new(sentence.Place.At(offset))
    {
        Stretches =
        [
            .. sentence.Place.Stretches
                .Where(stretch => stretch.Offset > offset)
                .Select(stretch => (stretch.Offset - offset, stretch.Location)),
        ],
    };

    /// <summary><c>each month</c> for a word of the calendar; null for any other.</summary>
    private static string? EachPeriod(string word) =>
        (TimeReader.Periods.Find(word) is null ? TimeReader.Periods.Meant(word) : word) is { } period ? $"each {period}" : null;

    private static string? Meant(string word) => word.ToLowerInvariant() switch
    {
        "per" or "for" => "per",
        "within" or "in" or "over" or "during" => "within",
        "each" or "every" => "each",
        "beyond" or "above" or "unless" => "beyond",
        var period when TimeReader.Periods.Meant(period) is { } meant => $"each {meant}",
        _ => null,
    };

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Tidy();

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex KeyShape();
}
