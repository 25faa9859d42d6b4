using PickleGen.Copying;
using PickleGen.Reading;

namespace PickleGen;

// Copies and comparisons: the method that writes members gives them to a list, and that which reads them sets them.
public abstract partial class ClassConverter<T>
{
    internal sealed override T Copy(CopyContext context, T value)
    {
        object? identity = typeof(T).IsValueType ? null : value;
        if (identity is not null)
        {
            if (context.Find(identity) is { } known) return (T)known;
            if (identity.GetType() != typeof(T) && !IncludesDerived) throw CopyContext.Error(NotIncluded(identity.GetType()));
        }

        OnPickling(ref value);
        var target = Start(context.Machine);
        if (identity is not null)
        {
            if (target is PendingValue) context.Defer(identity, () => context.Machine.UsedBeforeComplete(this));
            else context.Add(identity, target);
        }

        if (_shape.HasItems) Items!.Copy(context, value, (T)target);
        CopyMembers(context, value, target);
        var copy = (T)Complete(target, _all);
        if (identity is not null && target is PendingValue) context.Add(identity, copy!);
        return copy;
    }

    internal sealed override bool AreEqual(EqualityContext context, T left, T right)
    {
        if (!typeof(T).IsValueType)
        {
            if (context.HaveMet(left!, right!)) return true;
            if (left!.GetType() != right!.GetType()) return false;
        }

        return AreMembersEqual(context, left, right)
            && (!_shape.HasItems || Items!.AreEqual(context, left, right))
            && (!_shape.HasExtensionData || AreExtensionsEqual(context, GetExtensionData(left), GetExtensionData(right)));
    }

    private protected virtual void CopyMembers(CopyContext context, T value, object target)
    {
        var members = context.Members;
        var start = members.Count;
        var writer = new PickleWriter(members);
        WriteMembers(ref writer, value);
        var end = members.Count;
        var reader = new PickleReader(context.Machine, ReaderMode.Copy);
        for (var i = start; i < end; i++)
        {
            reader.Copied = ref members[i].Slot;
            Read(ref reader, target, members[i].Member);
        }

        members.Truncate(start);
        if (!_shape.HasExtensionData || GetExtensionData(value) is not { } extensions) return;

        // The new object's own, also in a shallow copy: it is a part of the state and no value in it.
        members.Member(_shape.ExtensionMember);
        members.Add(PickleSlot.Object(context.CopyAttributes(extensions)));
        reader.Copied = ref members[start].Slot;
        Read(ref reader, target, _shape.ExtensionMember);
        members.Truncate(start);
    }

    private protected virtual bool AreMembersEqual(EqualityContext context, T left, T right)
    {
        var members = context.Members;
        var start = members.Count;
        var writer = new PickleWriter(members);
        WriteMembers(ref writer, left);
        var middle = members.Count;
        WriteMembers(ref writer, right);
        var areEqual = context.AreMembersEqual(start, middle);
        members.Truncate(start);
        return areEqual;
    }

    private static bool AreExtensionsEqual(EqualityContext context, PyDict? left, PyDict? right) =>
        left is null or { Count: 0 } || right is null or { Count: 0 }
            ? left is null or { Count: 0 } && right is null or { Count: 0 }
            : context.AreDictsEqual(left, right, isOrdered: false);

    private static string NotIncluded(Type type) =>
        $"a {type} stands where a {typeof(T)} is expected, and nothing says how to pickle the derived type: add [PickleDerived<{type.Name}>] to {typeof(T).Name}";
}
