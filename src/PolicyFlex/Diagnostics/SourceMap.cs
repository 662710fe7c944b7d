using System.Runtime.CompilerServices;

namespace PolicyFlex.Diagnostics;

/// <summary>
/// Where each record of a policy set, and each text in it, was written. It lies beside the model, so that the records hold only what
/// they mean. Records are told apart by reference.
/// </summary>
internal sealed class SourceMap
{
    private readonly Dictionary<(object Node, string Member), SourceText> _places = new(new NodeComparer());

    /// <summary>Notes where <paramref name="node"/>, or one member of it by its name in YAML, was written.</summary>
    public void Add(object node, SourceText place, string member = "") => _places[(node, member)] = place;

    /// <summary>Where the member was written, else where the node was; null if neither was noted.</summary>
    public SourceText? Find(object node, string member = "") =>
        _places.GetValueOrDefault((node, member)) ?? (member.Length > 0 ? _places.GetValueOrDefault((node, "")) : null);

    /// <summary>The place where the member (else the node) starts; null if neither was noted.</summary>
    public SourceLocation? Locate(object node, string member = "") => Find(node, member)?.Start;

    private sealed class NodeComparer : IEqualityComparer<(object Node, string Member)>
    {
        public bool Equals((object Node, string Member) x, (object Node, string Member) y) =>
            ReferenceEquals(x.Node, y.Node) && string.Equals(x.Member, y.Member, StringComparison.Ordinal);

        public int GetHashCode((object Node, string Member) key) =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(key.Node), string.GetHashCode(key.Member, StringComparison.Ordinal));
    }
}
