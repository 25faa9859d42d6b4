using PickleGen.Reading;

namespace PickleGen.Copying;

/// <summary>
/// Takes members from generated code in place of a pickle: the same method that writes an object gives its members to
/// a copy or a comparison, value by value and in order.
/// </summary>
internal abstract class MemberVisitor
{
    /// <summary>The value that comes next is of this member.</summary>
    public abstract void Member(int index);

    /// <summary>A number, a bool or text.</summary>
    public abstract void Visit(in PickleSlot value);

    /// <summary>A value of any other kind.</summary>
    public abstract void Visit<T>(PickleConverter<T> converter, T? value);
}
