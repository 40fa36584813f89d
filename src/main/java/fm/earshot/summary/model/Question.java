package fm.earshot.summary.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonSchema;

/// What a model is asked: what it is to do, what with, and the shape of its answer.
record Question(String task, String material, JsonSchema shape) {

  ChatRequest request(boolean temperature) {
    ChatRequest.Builder request =
        ChatRequest.builder()
            .messages(SystemMessage.from(task), UserMessage.from(material))
            .responseFormat(
                ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(shape).build());
    return temperature ? request.temperature(0.0).build() : request.build();
  }

  int characters() {
    return task.length() + material.length();
  }
}
