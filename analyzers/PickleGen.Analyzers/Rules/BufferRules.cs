using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers;

/// <summary>06xx: buffers that travel outside of the pickle.</summary>
internal static class BufferRules
{
    public static readonly DiagnosticDescriptor BufferProtocol = new(
        RuleIds.BufferProtocol,
        "A callback for buffers goes with protocol 5",
        "{0} needs protocol 5, and with protocol {1} every dump fails",
        RuleCategories.Buffers,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Older protocols have no note for a buffer that is elsewhere. Python says: ValueError: buffer_callback needs protocol >= 5.",
        HelpLinks.For(RuleIds.BufferProtocol));

    public static readonly DiagnosticDescriptor LostBuffer = new(
        RuleIds.LostBuffer,
        "A buffer that is not left in the pickle is kept",
        "{0} takes every buffer out of the pickle and drops it: {1}",
        RuleCategories.Buffers,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Where a callback returns false, the pickle has only a note that the next buffer belongs there, in Python as here. The bytes are then with the callback, or nowhere.",
        HelpLinks.For(RuleIds.LostBuffer));

    public static readonly DiagnosticDescriptor MissingBuffers = new(
        RuleIds.MissingBuffers,
        "A pickle is loaded with the buffers that were taken out of it",
        "'{0}' was written with a BufferCallback and is loaded without buffers; give the load PickleOptions.Buffers: {1}",
        RuleCategories.Buffers,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A note in the pickle stands for the next buffer of the list. Python says: UnpicklingError: pickle stream refers to out-of-band data but no *buffers* argument was given.",
        HelpLinks.For(RuleIds.MissingBuffers));

    public static readonly DiagnosticDescriptor DoubledBuffer = new(
        RuleIds.DoubledBuffer,
        "A buffer is kept, or left in the pickle",
        "{0} keeps every buffer and leaves it in the pickle as well: {1}",
        RuleCategories.Buffers,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "True means: leave it in the pickle. In Python buffer_callback=buffers.append keeps the buffers, because append returns None, which counts as false.",
        HelpLinks.For(RuleIds.DoubledBuffer));
}
