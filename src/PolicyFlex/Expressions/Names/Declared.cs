using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Something that has a name and an expression or rows of its own: a condition, a table or a derived fact.</summary>
/// <param name="name">Its name.</param>
/// <param name="scope">Which names it sees.</param>
internal abstract class Declared(string name, Scope scope)
{
    public string Name { get; } = name;

    public Scope Scope { get; } = scope;

    /// <summary>How it fared.</summary>
    public Fate Fate { get; set; }

    /// <summary>What it gives; null as long as that is not known.</summary>
    public abstract Sort? Sort { get; }

    /// <summary>The record of the model, for its place.</summary>
    public abstract object Record { get; }

    /// <summary>A condition of the set or of a policy.</summary>
    internal sealed class Named(NamedCondition definition, Scope scope) : Declared(definition.Name, scope)
    {
        public NamedCondition Definition { get; } = definition;
        public Condition? Body { get; set; }
        public override Sort? Sort => Sort.Boolean;
        public override object Record => Definition;

        /// <summary>How many parts it has, with the conditions that it names written out.</summary>
        public int Parts { get; set; } = 1;

        /// <summary>How deep conditions by name lie in it.</summary>
        public int Depth { get; set; } = 1;
    }

    /// <summary>A table.</summary>
    internal sealed class Table(TableDefinition definition, Scope scope) : Declared(definition.Name, scope)
    {
        public TableDefinition Definition { get; } = definition;
        public BoundTable? Bound { get; set; }
        public Sort? Cells { get; set; }
        public override Sort? Sort => Cells;
        public override object Record => Definition;
    }

    /// <summary>A derived fact.</summary>
    internal sealed class Derived(FactDefinition definition, int slot, Sort? declared, Scope scope) : Declared(definition.Name, scope)
    {
        public FactDefinition Definition { get; } = definition;
        public int Slot { get; } = slot;

        /// <summary>The sort that was written for it; null if it is that of its expression.</summary>
        public Sort? Written { get; } = declared;
        public Sort? Inferred { get; set; }
        public override Sort? Sort => Written ?? Inferred;
        public override object Record => Definition;
    }
}

/// <summary>How something with a name fared.</summary>
internal enum Fate
{
    /// <summary>It has not been read yet.</summary>
    Unread,
    Read,

    /// <summary>It could not be read, and has been told of.</summary>
    Broken,
}
