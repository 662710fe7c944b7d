using PolicyFlex.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PolicyFlex.Authoring;

/// <summary>Where, and in the middle of what, the parser gave up.</summary>
/// <param name="Offset">The offset of what it did not understand.</param>
/// <param name="FlowStart">Where the outermost <c>{</c> or <c>[</c> that is still open stands; null outside of them.</param>
/// <param name="QuoteStart">Where a quoted text of several lines starts that ends in the line of the offset; null for none.</param>
/// <param name="Told">The problem, where it is known already.</param>
/// <param name="IsFinal">Whether there is no use in reading what stands behind.</param>
internal sealed record YamlFailure(int Offset, int? FlowStart, int? QuoteStart, Diagnostic? Told, bool IsFinal = false);

/// <summary>Puts the parser's events together to nodes, in one go through the text.</summary>
internal sealed class YamlComposer
{
    /// <summary>How deep lists and maps may lie in each other.</summary>
    internal const int MostDepth = 64;

    /// <summary>How many texts, lists and maps a file may hold.</summary>
    internal const int MostNodes = 50_000;

    private readonly FileText _file;
    private readonly MendedText _mended;
    private readonly YamlPitfalls _pitfalls;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly Stack<int> _openFlows = new();
    private YamlText? _lastText;
    private int _nodes;

    private YamlComposer(FileText file, MendedText mended)
    {
        (_file, _mended) = (file, mended);
        _pitfalls = new YamlPitfalls(file, _diagnostics);
        _scanner = new Scanner(new StringReader(mended.Text), skipComments: true);
        _parser = new Parser(_scanner);
    }

    /// <summary>What was found on the way that did not stop the parser.</summary>
    public DiagnosticBag Diagnostics => _diagnostics;

    /// <summary>The text as a tree; <paramref name="failure"/> tells where that ended, if it did not succeed.</summary>
    public static (YamlNode? Root, DiagnosticBag Diagnostics) Compose(FileText file, MendedText mended, out YamlFailure? failure)
    {
        var composer = new YamlComposer(file, mended);
        failure = null;
        try
        {
            return (composer.Document(), composer.Diagnostics);
        }
        catch (GaveUpException gaveUp)
        {
            failure = gaveUp.Failure;
        }
        catch (YamlException e)
        {
            failure = composer.Failed(e.End.Index == 0 ? composer._scanner.CurrentPosition : e.Start);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            failure = composer.Failed(composer._scanner.CurrentPosition);
        }

        return (null, composer.Diagnostics);
    }

    private YamlNode? Document()
    {
        YamlNode? root = null;
        var documents = 0;
        while (Advance() is { } found)
        {
            if (found is DocumentStart && ++documents > 1)
            {
                _diagnostics.Add(AuthoringProblems.SecondDocument(_file.At(Offset(found.Start))));
                break;
            }

            if (found is not (StreamStart or StreamEnd or DocumentStart or DocumentEnd))
            {
                root = Node(found, 0);
            }
        }

        return root;
    }

    private YamlNode Node(ParsingEvent found, int depth)
    {
        if (depth > MostDepth)
        {
            throw GiveUp(found, AuthoringProblems.TooDeep(_file.At(Offset(found.Start)), MostDepth));
        }

        if (++_nodes > MostNodes)
        {
            throw GiveUp(found, AuthoringProblems.TooManyEntries(_file.At(Offset(found.Start)), MostNodes), isFinal: true);
        }

        var place = new SourceText(_file.At(Offset(found.Start)));
        if (_pitfalls.IsAliasOrTag(found, place.Start))
        {
            Skip(found, depth);
            return new YamlBroken(place);
        }

        return found switch
        {
            Scalar scalar => _lastText = Text(scalar),
            SequenceStart list => List(list, depth, place),
            MappingStart map => Map(map, depth, place),
            _ => new YamlBroken(place),
        };
    }

    private YamlText Text(Scalar scalar)
    {
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => TextStyle.Quoted,
            ScalarStyle.Literal or ScalarStyle.Folded => TextStyle.Block,
            _ => TextStyle.Plain,
        };
        var isPlain = style == TextStyle.Plain && scalar.Value.Length > 0;
        if (isPlain)
        {
            _pitfalls.CheckBehind(Offset(scalar.End));
        }

        return new YamlText(scalar.Value, style, ScalarPlaces.Of(_file, Offset(scalar.Start), scalar.Value, style))
        {
            CloseComment = isPlain ? _pitfalls.CloseComment(Offset(scalar.End)) : null,
        };
    }

    private YamlList List(SequenceStart start, int depth, SourceText place)
    {
        var isFlow = Open(start.Style == SequenceStyle.Flow, start);
        var items = new List<YamlNode>();
        var end = Offset(start.End);
        while (Within() is { } found && found is not SequenceEnd)
        {
            if (isFlow && items.Count > 0 && _pitfalls.IsThousands(items[^1], found as Scalar, end, Offset(found.Start)))
            {
                items[^1] = new YamlBroken(items[^1].Place);
                continue;
            }

            var item = Node(found, depth + 1);
            if (item is YamlList { IsUndashed: true } undashed)
            {
                items.AddRange(undashed.Items);
            }
            else
            {
                items.Add(IsLost(item, item) ? new YamlBroken(item.Place) : item);
            }

            end = Offset(found.End);
        }

        Close(isFlow);
        return new YamlList(items, place) { IsFlow = isFlow };
    }

    private YamlNode Map(MappingStart start, int depth, SourceText place)
    {
        var isFlow = Open(start.Style == MappingStyle.Flow, start);
        var entries = new List<YamlEntry>();
        var keys = new Dictionary<string, YamlText>(StringComparer.Ordinal);
        var undashed = new List<YamlNode>();
        var (hasGaps, isTorn) = (false, false);
        while (Within() is { } found && found is not MappingEnd)
        {
            var key = Node(found, depth + 1);
            var keyEnd = Offset(found.End);
            var valueEvent = Within();
            var valueStart = Offset(valueEvent.Start);
            var value = Node(valueEvent, depth + 1);
            if (key is not YamlText name)
            {
                hasGaps = true;
                _pitfalls.ReportKey(key);
            }
            else if (isFlow && _pitfalls.IsTorn(keyEnd, valueStart))
            {
                if (!isTorn)
                {
                    _pitfalls.ReportTorn(name, entries.Count > 0 ? entries[^1].Value : null);
                }

                (hasGaps, isTorn) = (true, true);
                if (entries.Count > 0)
                {
                    entries[^1] = entries[^1] with { Value = new YamlBroken(entries[^1].Value.Place) };
                }
            }
            else if (!isFlow && entries.Count > 0 && entries[0].Key.Text == name.Text && _pitfalls.IsUndashed(name, entries[0].Key, undashed.Count == 0))
            {
                undashed.Add(new YamlMap(entries, hasGaps: true, entries[0].Key.Place));
                (entries, keys) = ([new YamlEntry(name, value)], new(StringComparer.Ordinal) { [name.Text] = name });
            }
            else if (!keys.TryAdd(name.Text, name))
            {
                _pitfalls.ReportDuplicate(name, keys[name.Text]);
            }
            else
            {
                entries.Add(new YamlEntry(name, IsLost(value, name) ? new YamlBroken(name.Place) : value));
            }
        }

        Close(isFlow);
        var last = _file.LineOf(Offset(_parser.Current!.End));
        var map = new YamlMap(entries, hasGaps || undashed.Count > 0 || _mended.HasGap(place.Start.Line - 1, last), place);
        return undashed.Count == 0 ? map : new YamlList([.. undashed, map], place) { IsUndashed = true };
    }

    /// <summary>Whether a value is empty only because what stood there is a problem that has been told.</summary>
    private bool IsLost(YamlNode value, YamlNode at) =>
        value is YamlText { IsNothing: true }
        && (_mended.HasLostValue(at.Place.Start.Line - 1) || _pitfalls.HasLostText(at.Place.Start.Line - 1));

    private void Skip(ParsingEvent found, int depth)
    {
        if (found is not (MappingStart or SequenceStart))
        {
            return;
        }

        while (Within() is { } inner && inner is not (MappingEnd or SequenceEnd))
        {
            if (depth > MostDepth)
            {
                throw GiveUp(inner, AuthoringProblems.TooDeep(_file.At(Offset(inner.Start)), MostDepth));
            }

            Skip(inner, depth + 1);
        }
    }

    private ParsingEvent? Advance() => _parser.MoveNext() ? _parser.Current : null;

    /// <summary>The next event inside of a list or a map; some broken texts make the parser end there.</summary>
    private ParsingEvent Within() => Advance() ?? throw new GaveUpException(Failed(_scanner.CurrentPosition));

    private bool Open(bool isFlow, ParsingEvent start)
    {
        if (isFlow)
        {
            _openFlows.Push(Offset(start.Start));
        }

        return isFlow;
    }

    private void Close(bool isFlow)
    {
        if (isFlow)
        {
            _openFlows.Pop();
        }
    }

    private GaveUpException GiveUp(ParsingEvent at, Diagnostic told, bool isFinal = false) =>
        new(Failed(at.Start) with { Told = told, IsFinal = isFinal });

    private YamlFailure Failed(in Mark mark)
    {
        var offset = Offset(mark);
        int? flow = _openFlows.Count > 0 ? _openFlows.Last() : null;
        int? quote = _parser.Current is Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } quoted
            && _lastText is not null
            && quoted.Start.Line < quoted.End.Line
            && _file.LineOf(offset) == quoted.End.Line - 1
            ? Offset(quoted.Start)
            : null;
        return new YamlFailure(offset, flow, quote, null);
    }

    private int Offset(in Mark mark)
    {
        var line = (int)Math.Min(mark.Line - 1, _file.Lines - 1);
        return (int)Math.Min(_file.StartOf(line) + mark.Column - 1, _file.Text.Length);
    }

    private sealed class GaveUpException(YamlFailure failure) : Exception
    {
        public YamlFailure Failure { get; } = failure;
    }
}
