"""Goes on with the training in the folder named on the command line."""

import sys

import recipe


class Training:
    def step(self):
        self.weight -= (self.weight ** 2 - 2) / (4 * self.weight)
        self.losses.append(abs(self.weight ** 2 - 2))
        self.epoch += 1


if __name__ == "__main__":
    sys.modules["train"] = sys.modules["__main__"]
    Training.__module__ = "train"
    folder = sys.argv[1]
    for name in recipe.names(folder):
        try:
            training = recipe.load(folder, name)
            print(f"Python {sys.version.split()[0]} reads {name}: epoch {training.epoch}, weight {training.weight:.6f}")
        except ValueError as error:
            print(f"Python {sys.version.split()[0]} does not: {error}")
    training = recipe.load(folder, "epoch-006")
    training.step()
    recipe.save(folder, f"epoch-{training.epoch:03}", training)
