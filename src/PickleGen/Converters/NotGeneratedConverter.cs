using System.Diagnostics.CodeAnalysis;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>Stands where a type has no code because of an error that the program was compiled in spite of.</summary>
internal sealed class NotGeneratedConverter<T> : PickleConverter<T>
{
    private static string Reason => $"there is no code that pickles {typeof(T)}, because of an error in its declaration";

    internal override string Expectation => $"a {typeof(T)}";

    internal override void Write(ref PickleWriter writer, T? value)
    {
        if (value is not null) throw writer.Error(Reason);
        writer.WriteNone();
    }

    [return: MaybeNull]
    internal override T Take(in PickleSlot slot, PickleMachine machine) =>
        slot.IsNone && default(T) is null ? default : throw machine.Error(Reason);
}
