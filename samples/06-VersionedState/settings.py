"""The settings of a program, in their third form: __setstate__ brings older states up to date."""


class Settings:
    VERSION = 3

    def __getstate__(self):
        return {**self.__dict__, "_version": self.VERSION}

    def __setstate__(self, state):
        version = state.pop("_version", 1)
        if version > self.VERSION:
            raise ValueError(f"settings of version {version}, and this program knows {self.VERSION}")
        if version < 2:
            state["font_size"] = round(state["font_size"] * 96 / 72)
        if version < 3:
            state["recent_files"] = [state.pop("recent_file")]
        self.__dict__.update(state)
