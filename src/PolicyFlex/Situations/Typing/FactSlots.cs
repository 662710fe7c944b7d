using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PolicyFlex.Policies;

namespace PolicyFlex.Situations;

/// <summary>The values of a situation or of one record while they are read: each set once, those required not left out.</summary>
internal sealed class FactSlots(ImmutableArray<FactShape> shapes, Findings findings)
{
    private readonly Value[] _values = new Value[shapes.Length];
    private readonly Mention[] _mentions = new Mention[shapes.Length];
    private int _errorsBefore;

    private enum Mention : byte
    {
        None,
        Begun,
        NotKnown,
        Given,
    }

    /// <summary>Goes on to the value of a slot; false, with a problem, if it was read before.</summary>
    public bool Begin(int slot)
    {
        findings.Path.Enter(shapes[slot].Name);
        if (_mentions[slot] != Mention.None)
        {
            findings.Add(SituationProblems.GivenTwice(findings.Path.ToString()));
            findings.Path.Leave();
            return false;
        }

        _mentions[slot] = Mention.Begun;
        _errorsBefore = findings.Errors;
        return true;
    }

    /// <summary>Ends what <see cref="Begin"/> began; a value that is wrong comes as not known, with its problem told before.</summary>
    public void Set(int slot, Value value)
    {
        findings.Path.Leave();
        _values[slot] = value;
        _mentions[slot] = value.IsKnown || findings.Errors > _errorsBefore ? Mention.Given : Mention.NotKnown;
    }

    /// <summary>Whether the slot has a value.</summary>
    public bool IsKnown(int slot) => _values[slot].IsKnown;

    /// <summary>Whether the slot was given a value, be it a wrong one.</summary>
    public bool IsClaimed(int slot) => _mentions[slot] == Mention.Given;

    /// <summary>The values by slot, after telling which of the required ones are missing.</summary>
    public ImmutableArray<Value> Finish()
    {
        for (var slot = 0; slot < shapes.Length; slot++)
        {
            if (shapes[slot].IsRequired && _mentions[slot] != Mention.Given)
            {
                findings.Path.Enter(shapes[slot].Name);
                findings.Add(SituationProblems.Missing(findings.Path.ToString()));
                findings.Path.Leave();
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(_values);
    }
}
