using PickleGen;

namespace SignedMessages;

[Pickleable("messages.Order")]
public sealed partial record Order(int Number, string Item, int Quantity);

[Pickleable("messages.Receipt")]
public sealed partial record Receipt(int Number, decimal Total);
