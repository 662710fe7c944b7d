namespace PolicyFlex.Explaining;

/// <summary>What a condition is made of.</summary>
public enum ConditionKind
{
    /// <summary>All of its parts.</summary>
    All,

    /// <summary>Any of its parts.</summary>
    Any,

    /// <summary>Not its one part.</summary>
    Not,

    /// <summary>A condition by its name; its one part is what the name stands for.</summary>
    Named,

    /// <summary>One test of values, without parts.</summary>
    Test,

    /// <summary>Whether something is known, without parts.</summary>
    Known,

    /// <summary>A test of a list; its parts are entries of the list.</summary>
    List,

    /// <summary>One entry of a list; its parts are what is asked of it.</summary>
    Element,

    /// <summary>True or false whatever the situation, without parts.</summary>
    Constant,
}
