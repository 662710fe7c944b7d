using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>The lists whose elements the words in the current brackets speak of, innermost first.</summary>
/// <param name="lists">The records that lists can hold, for members that are lists.</param>
internal sealed class ListScopes(IReadOnlyDictionary<string, ListDefinition> lists)
{
    private readonly List<Sort> _open = [];

    /// <summary>Whether the words stand outside all lists.</summary>
    public bool IsEmpty => _open.Count == 0;

    /// <summary>The names that can be used for the innermost list.</summary>
    public IEnumerable<string> Names => _open.SelectMany(list => list.Members).Select(member => member.Name);

    public void Enter(Sort list) => _open.Add(list);

    public void Leave() => _open.RemoveAt(_open.Count - 1);

    /// <summary>The value that a bare word is: a member of the nearest list that has it, or <c>it</c>; null for neither.</summary>
    public Term? Find(string name)
    {
        for (var depth = 0; depth < _open.Count; depth++)
        {
            var list = _open[^(depth + 1)];
            if (name == "it" && list.Element is { } element)
            {
                return new Term(TermKind.Value, name, default) { Operand = new Operand.It(depth, element.Kind), Sort = element };
            }

            for (var index = 0; index < list.Members.Length; index++)
            {
                var member = list.Members[index];
                if (string.Equals(member.Name, name, StringComparison.Ordinal))
                {
                    var sort = Sort.Of(member.Type, lists);
                    return new Term(TermKind.Value, name, default)
                    {
                        Operand = new Operand.Member(member, index, depth, sort.Kind),
                        Sort = member.Type.IsUnknown ? null : sort,
                    };
                }
            }
        }

        return null;
    }
}
