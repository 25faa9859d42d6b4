namespace PickleGen;

/// <summary>Which members of a type are pickled without a <see cref="PickleMemberAttribute"/>.</summary>
public enum PickleMembers
{
    /// <summary>Public properties that can be read and set (or passed to the constructor), and public fields.</summary>
    Public,

    /// <summary>Only members that carry <see cref="PickleMemberAttribute"/>.</summary>
    Explicit,

    /// <summary>
    /// The state of the object and nothing else: all fields, also private ones and those of base classes; an
    /// auto-implemented property counts as its field and gives it its name.
    /// </summary>
    AllFields,
}
