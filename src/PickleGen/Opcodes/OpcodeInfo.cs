namespace PickleGen.Opcodes;

/// <summary>One row of the opcode table.</summary>
/// <param name="Code">The byte.</param>
/// <param name="Name">The name CPython gives it.</param>
/// <param name="Argument">What follows the byte.</param>
/// <param name="Protocol">The first protocol that has it.</param>
/// <param name="StackBefore">What it takes from the stack, the deepest first.</param>
/// <param name="StackAfter">What it puts there instead.</param>
/// <param name="Doc">What it does, in a sentence.</param>
internal sealed record OpcodeInfo(
    Opcode Code,
    string Name,
    OpcodeArgument Argument,
    int Protocol,
    StackKind[] StackBefore,
    StackKind[] StackAfter,
    string Doc);

/// <summary>What the opcode table says of an item on the stack.</summary>
internal enum StackKind
{
    Any, Mark, StackSlice, None, Bool, Int, IntOrBool, Float, Str, Bytes, BytesOrStr, ByteArray, Buffer,
    Tuple, List, Dict, Set, FrozenSet,
}
