using System.Collections.Immutable;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>
/// Finds an order in which conditions, tables and derived facts can be read, each after what it names. What explains itself is told of
/// and marked broken, and the rest goes on without it.
/// </summary>
internal sealed class Derivation(SourceMap sources, DiagnosticBag diagnostics)
{
    private readonly Dictionary<Declared, IReadOnlyList<Declared>> _references = [];
    private readonly HashSet<Declared> _finished = [];
    private readonly List<Declared> _path = [];
    private readonly HashSet<Declared> _onPath = [];
    private readonly ImmutableArray<Declared>.Builder _ordered = ImmutableArray.CreateBuilder<Declared>();

    public ImmutableArray<Declared> Order(IReadOnlyList<Declared> all)
    {
        foreach (var declared in all)
        {
            Visit(declared);
        }

        return _ordered.ToImmutable();
    }

    private void Visit(Declared start)
    {
        var open = new Stack<IEnumerator<Declared>>();
        Enter(start, open);
        while (open.TryPeek(out var references))
        {
            if (!references.MoveNext())
            {
                open.Pop();
                Leave();
            }
            else if (_onPath.Contains(references.Current))
            {
                Break(references.Current);
            }
            else
            {
                Enter(references.Current, open);
            }
        }
    }

    private void Enter(Declared declared, Stack<IEnumerator<Declared>> open)
    {
        if (!_finished.Contains(declared))
        {
            _path.Add(declared);
            _onPath.Add(declared);
            open.Push(ReferencesOf(declared).GetEnumerator());
        }
    }

    private void Leave()
    {
        var declared = _path[^1];
        _path.RemoveAt(_path.Count - 1);
        _onPath.Remove(declared);
        _finished.Add(declared);
        _ordered.Add(declared);
    }

    private void Break(Declared again)
    {
        var cycle = _path[_path.IndexOf(again)..];
        foreach (var declared in cycle)
        {
            declared.Fate = Fate.Broken;
        }

        var problem = ExpressionProblems.Cycle([.. cycle.Select(d => d.Name), again.Name]);
        diagnostics.Add(problem with { Location = sources.Locate(again.Record) });
    }

    private IReadOnlyList<Declared> ReferencesOf(Declared declared)
    {
        if (!_references.TryGetValue(declared, out var references))
        {
            references = [.. Find(declared).OrderBy(d => d.Name, StringComparer.Ordinal)];
            _references.Add(declared, references);
        }

        return references;
    }

    private static IEnumerable<Declared> Find(Declared declared) => declared switch
    {
        Declared.Derived { Definition.Is: { } formula } => ExpressionReader.References(formula.Text, declared.Scope),
        Declared.Table table => table.Definition.By.Select(declared.Scope.FindDerived).OfType<Declared>(),
        Declared.Named named => TextsOf(named.Definition.When).SelectMany(text => ExpressionReader.References(text, declared.Scope)).Distinct(),
        _ => [],
    };

    /// <summary>All texts in a condition, a fact or condition that is matched among them.</summary>
    private static IEnumerable<string> TextsOf(When when)
    {
        var open = new Stack<When>([when]);
        while (open.TryPop(out var next))
        {
            switch (next)
            {
                case When.Text text:
                    yield return text.Expression;
                    break;
                case When.Match match:
                    yield return match.Fact;
                    break;
                default:
                    foreach (var part in WhenReader.PartsOf(next))
                    {
                        open.Push(part);
                    }

                    break;
            }
        }
    }
}
